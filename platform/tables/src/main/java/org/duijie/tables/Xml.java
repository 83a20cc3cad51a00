package org.duijie.tables;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.duijie.tables.UnreadableTableException.Reason;

/** A part of a workbook, element by element, by local names; no entity is resolved. */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory PARSER = parser();

    private final InputStream content;
    private final XMLStreamReader xml;
    private int depth;

    Xml(InputStream content) throws IOException {
        this.content = content;
        try {
            xml = PARSER.createXMLStreamReader(content);
        } catch (XMLStreamException broken) {
            content.close();
            throw UnreadableTableException.of(broken);
        }
    }

    private static XMLInputFactory parser() {
        XMLInputFactory parser = new InputFactoryImpl();
        parser.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parser.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parser;
    }

    static XMLStreamReader stream(InputStream content) throws XMLStreamException {
        return PARSER.createXMLStreamReader(content);
    }

    /** Goes on to the next element that begins, wherever; null where the element of a depth ends, or the part. */
    String next(int within) {
        try {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        return xml.getLocalName();
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        if (depth < within) {
                            return null;
                        }
                    }
                    default -> {
                        // Text is asked for where it is wanted.
                    }
                }
            }
            return null;
        } catch (XMLStreamException broken) {
            throw UnreadableTableException.of(broken);
        }
    }

    /** The depth of the element that began last; its own elements end when {@link #next} of it has none. */
    int depth() {
        return depth;
    }

    /**
     * The text of the element that began last, which ends with it.
     *
     * @throws UnreadableTableException {@code TOO_LARGE} where it is longer than that of a cell may be, whatever stands within it
     */
    String text() {
        StringBuilder text = new StringBuilder();
        int inner = 1;
        try {
            while (inner > 0) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> inner++;
                    case XMLStreamConstants.END_ELEMENT -> inner--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        text.append(xml.getText());
                        if (text.length() > TableLimits.ESCAPED_CELL) {
                            throw new UnreadableTableException(Reason.TOO_LARGE, null);
                        }
                    }
                    case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.END_DOCUMENT ->
                        throw new UnreadableTableException(Reason.BROKEN, null);
                    default -> {
                        // Comments are no text.
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw UnreadableTableException.of(broken);
        }
        depth--;
        return text.toString();
    }

    /** An attribute of the element that began last; null where it has none. */
    String attribute(String name) {
        return attribute(xml, name);
    }

    /** An attribute with a name space, such as {@code r:id}; null where it has none. */
    String reference(String name) {
        return attribute(xml, name, true);
    }

    /**
     * An attribute without a name space, as those of workbooks are; null where an element has none. The one way to ask for it, so
     * that what is looked at before a part is read is what is read.
     */
    static String attribute(XMLStreamReader element, String name) {
        return attribute(element, name, false);
    }

    private static String attribute(XMLStreamReader element, String name, boolean isOfNameSpace) {
        for (int place = 0; place < element.getAttributeCount(); place++) {
            String space = element.getAttributeNamespace(place);
            if (element.getAttributeLocalName(place).equals(name)
                    && isOfNameSpace != (space == null || space.isEmpty())) {
                return element.getAttributeValue(place);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
