package org.duijie.demand.attachments.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.duijie.demand.attachments.FileType;

/**
 * Tells what a file is by bytes that each of its kind has, in the time of its length: nothing is unpacked, no table in it is
 * followed. What only looks like one of them is found out where its text is read.
 */
public final class FileSignature {
    /** ISO 32000-1, 7.5.2; readers take it anywhere in the first kilobyte (annex H.3). */
    private static final byte[] PDF = ascii("%PDF-");

    private static final int WITHIN = 1024;

    /** MS-CFB 2.2. */
    private static final byte[] COMPOUND_FILE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");

    /** The stream that each document of Word has, as a directory names it: MS-DOC 2.1.1, MS-CFB 2.6.1. */
    private static final byte[] WORD_STREAM = "WordDocument\0".getBytes(StandardCharsets.UTF_16LE);

    /** APPNOTE 4.3.7. */
    private static final byte[] ZIP = ascii("PK\3\4");

    /** The folder of a text document in an Office Open XML package. */
    private static final byte[] WORD_FOLDER = ascii("word/");

    /** Where a name stands behind the signature of its entry in a ZIP's central directory: APPNOTE 4.3.12. */
    private static final int NAME = 46;

    private static final byte[] CENTRAL_ENTRY = ascii("PK\1\2");

    private FileSignature() {}

    /** Empty where it is none of the kinds that are taken. */
    public static Optional<FileType> typeOf(byte[] content) {
        if (startsWith(content, COMPOUND_FILE, 0)) {
            return Optional.of(FileType.DOC).filter(type -> find(content, WORD_STREAM, content.length) >= 0);
        }
        if (startsWith(content, ZIP, 0)) {
            return Optional.of(FileType.DOCX).filter(type -> hasWordFolder(content));
        }
        return Optional.of(FileType.PDF).filter(type -> find(content, PDF, WITHIN) >= 0);
    }

    private static boolean hasWordFolder(byte[] zip) {
        for (int at = 0; at <= zip.length - NAME - WORD_FOLDER.length; at++) {
            if (startsWith(zip, CENTRAL_ENTRY, at) && startsWith(zip, WORD_FOLDER, at + NAME)) {
                return true;
            }
        }
        return false;
    }

    /** The first place before {@code within}, or −1. */
    private static int find(byte[] content, byte[] wanted, int within) {
        for (int at = 0; at < within && at <= content.length - wanted.length; at++) {
            if (startsWith(content, wanted, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] content, byte[] wanted, int at) {
        for (int place = 0; place < wanted.length; place++) {
            if (at + place >= content.length || content[at + place] != wanted[place]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
