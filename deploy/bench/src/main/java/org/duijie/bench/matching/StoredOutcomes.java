package org.duijie.bench.matching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import org.duijie.engine.embedding.Embedding;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Puts outcomes into the database of matching-service as if it had embedded them long ago. */
final class StoredOutcomes {
    private static final String COPY =
            "copy subject (id, side, version, organisation_id, open, confidential, title, body,"
                    + " summary, fingerprint, embedder, embedding) from stdin";

    private final SyntheticRecords records;
    private final String embedder;

    StoredOutcomes(SyntheticRecords records, String embedder) {
        this.records = records;
        this.embedder = embedder;
    }

    void put(Connection connection, int outcomes) throws SQLException, IOException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        for (int i = 0; i < outcomes; i++) {
            byte[] row = row(i).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(row, 0, row.length);
        }
        copy.endCopy();
    }

    private String row(int number) {
        SyntheticRecords.Synthetic record = records.get(number);
        byte[] embedding = Embedding.of(record.text(), new GivenVector(embedder, record.vector()))
                .toBytes();
        UUID organisation = new UUID(0x0190000000007000L, 0x8000000000000000L | number % 500);
        return String.join(
                        "\t",
                        new UUID(0x0191000000007000L, 0x8000000000000000L | number).toString(),
                        "OUTCOME",
                        "1",
                        organisation.toString(),
                        "t",
                        "f",
                        record.text().title(),
                        record.text().body(),
                        "",
                        record.text().fingerprint(),
                        embedder,
                        "\\\\x" + HexFormat.of().formatHex(embedding))
                + "\n";
    }
}
