package org.duijie.demand.attachments.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.duijie.demand.attachments.FileType;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The beginning of a file's text, in one piece. Runs in the process that takes files apart: how long a text is, and of how many
 * parts it was made, costs the service nothing.
 */
final class CutText implements Parser {
    private static final long serialVersionUID = 1L;

    private static final Map<FileType, Supplier<Parser>> PARSERS = Map.of(
            FileType.PDF, PDFParser::new,
            FileType.DOC, OfficeParser::new,
            FileType.DOCX, OOXMLParser::new);

    private final int limit;

    /** @param limit characters at most */
    CutText(int limit) {
        this.limit = limit;
    }

    /** What {@link #parse} is told of a file. */
    static Metadata of(FileType type) {
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type.name());
        return metadata;
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return PARSERS.keySet().stream()
                .map(type -> MediaType.parse(type.mediaType()))
                .collect(Collectors.toSet());
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        BodyContentHandler text = new BodyContentHandler(limit);
        OfficeParserConfig office = new OfficeParserConfig();
        // Reads a document as it comes, in place of building all of it first.
        office.setUseSAXDocxExtractor(true);
        context.set(OfficeParserConfig.class, office);
        try {
            FileType type = FileType.valueOf(metadata.get(Metadata.CONTENT_TYPE));
            PARSERS.get(type).get().parse(stream, text, new Metadata(), context);
        } catch (SAXException | TikaException ended) {
            if (!WriteLimitReachedException.isWriteLimitReached(ended)) {
                throw ended;
            }
        }
        char[] characters = text.toString().toCharArray();
        handler.characters(characters, 0, characters.length);
    }
}
