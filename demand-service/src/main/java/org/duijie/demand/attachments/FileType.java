package org.duijie.demand.attachments;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of files that are taken. */
public enum FileType {
    PDF("application/pdf"),
    /** Word up to 2003. */
    DOC("application/msword"),
    /** Word from 2007 on. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    static final String NAMES = "PDF, Word (.doc, .docx)";

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
