package org.duijie.engine.text;

/** How far a text is in Latin letters, as English is. */
public final class LatinScript {
    /** Chinese texts have names, units and formulas in Latin letters. */
    private static final float MOSTLY_OTHER = 0.5f;

    private static final float ALL = 0.9f;

    private LatinScript() {}

    /** 0 for texts of which half of the letters are Latin, or less; 1 for those of which nine in ten are; 0 without letters. */
    public static float share(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(LatinScript::isLatin).count();
        return letters == 0 ? 0 : Math.clamp(((float) latin / letters - MOSTLY_OTHER) / (ALL - MOSTLY_OTHER), 0, 1);
    }

    private static boolean isLatin(int codePoint) {
        return Character.isLetter(codePoint) && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }
}
