package org.duijie.records.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duijie.records.validation.CodeFormats;

/**
 * Symbols of the International Patent Classification as certificates and databases print them, without the space, with the
 * edition and the kind of information behind them: {@code H02J7/00(2006.01)I} is kept as {@code H02J 7/00}.
 */
public final class IpcSymbols {
    private static final Pattern PRINTED = Pattern.compile(CodeFormats.IPC_PRINTED);

    private IpcSymbols() {}

    /** The symbol as it is kept and searched by; what is none stays as it is, for {@code CodeFormat} to refuse. */
    public static String normal(String printed) {
        Matcher symbol = printed == null ? null : PRINTED.matcher(printed);
        if (symbol == null || !symbol.matches()) {
            return printed;
        }
        return symbol.group(2) == null ? symbol.group(1) : symbol.group(1) + " " + symbol.group(2);
    }

    /** All of a list that is as it was given: it may be absent, and its entries, too. */
    public static List<String> normal(List<String> printed) {
        return printed == null ? null : printed.stream().map(IpcSymbols::normal).toList();
    }
}
