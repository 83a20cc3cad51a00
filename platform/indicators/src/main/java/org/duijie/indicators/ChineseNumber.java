package org.duijie.indicators;

import java.math.BigDecimal;

/** Chinese numerals up to the hundreds, with decimals: 五, 二十三, 一百零五, 九十九点五. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static BigDecimal read(String words) {
        String[] parts = words.replace('两', '二').split("点");
        int whole = 0;
        int digit = 0;
        for (char one : parts[0].toCharArray()) {
            if (one == '十' || one == '百') {
                whole += Math.max(digit, 1) * (one == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(one);
            }
        }
        StringBuilder number = new StringBuilder().append(whole + digit);
        if (parts.length > 1) {
            number.append('.');
            parts[1].chars().forEach(one -> number.append(DIGITS.indexOf(one)));
        }
        return new BigDecimal(number.toString());
    }
}
