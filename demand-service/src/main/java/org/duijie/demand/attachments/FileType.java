package org.duijie.demand.attachments;

/** Kinds of files that are taken. */
public enum FileType {
    PDF(MediaTypes.PDF),
    /** Word up to 2003. */
    DOC(MediaTypes.DOC),
    /** Word from 2007 on. */
    DOCX(MediaTypes.DOCX);

    static final String NAMES = "PDF, Word (.doc, .docx)";

    /** As annotations need them. */
    static final class MediaTypes {
        static final String PDF = "application/pdf";
        static final String DOC = "application/msword";
        static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

        private MediaTypes() {}
    }

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As an HTTP answer names it. */
    public String mediaType() {
        return mediaType;
    }
}
