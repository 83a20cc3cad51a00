package org.duijie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An operation of the platform's API, and what those get to read there to whom a confidential demand does not belong. The
 * table {@code confidential-doors.csv} has a line for each operation there is.
 *
 * @param operation its operationId
 * @param service where it is served
 * @param park what the park reads
 * @param others what everybody else reads whose demand it is not
 * @param why in a few words
 */
public record Door(String operation, String service, Reading park, Reading others, String why) {

    /** What is read of a confidential demand. */
    public enum Reading {
        /** What it keeps to itself; each reading is noted as an opening. */
        OPENED,
        /** Nothing of what it keeps to itself. */
        CLOSED,
        /** No demand is in play. */
        NONE
    }

    /** Of the whole platform. */
    public static List<Door> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Door.class.getResourceAsStream("confidential-doors.csv"), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(Door::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Of one service, those behind which there may be a demand. */
    public static List<Door> of(String service) {
        return all().stream()
                .filter(door -> door.service.equals(service) && door.park != Reading.NONE)
                .toList();
    }

    /** Fails where an operation has no line, or a line no operation. */
    public static void assertAllKnown(Collection<String> operations) {
        Set<String> known = all().stream().map(Door::operation).collect(Collectors.toSet());
        assertThat(known)
                .as(
                        "lines of confidential-doors.csv: what does the operation tell of a confidential demand, and to whom?")
                .containsExactlyInAnyOrderElementsOf(operations);
    }

    private static Door read(String line) {
        String[] cells = line.split(";");
        return new Door(cells[0], cells[1], Reading.valueOf(cells[2]), Reading.valueOf(cells[3]), cells[4]);
    }

    @Override
    public String toString() {
        return operation;
    }
}
