package org.duijie.indicators;

/** Full-width and look-alike characters; every character stays where it is, so that places in a text stay true. */
final class Widths {
    private static final String FROM = "　、。，；：（）～〜－–—−－﹣×✕≦≧⩽⩾﹤﹥µ•・∙Ω％‰　";
    private static final String TO = " ;;,;:()~~------**≤≥≤≥<>μ···Ω%‰ ";

    private Widths() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char one) {
        int known = FROM.indexOf(one);
        if (known >= 0) {
            return TO.charAt(known);
        }
        boolean fullWidth = one >= '！' && one <= '～';
        return fullWidth ? (char) (one - '！' + '!') : one;
    }
}
