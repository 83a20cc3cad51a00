package org.duijie.gateway.accounts;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** First passwords: 20 characters of 54 (115 bits) in groups to be read out, without those that look alike. */
@Singleton
class Passwords {
    private static final String CHARACTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final SecureRandom random = new SecureRandom();

    String next() {
        String password = candidate();
        // Usual password policies ask for each kind of character.
        while (!password.matches("(?=.*[A-Z])(?=.*[a-z])(?=.*[0-9]).*")) {
            password = candidate();
        }
        return password;
    }

    private String candidate() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return random.ints(GROUP, 0, CHARACTERS.length())
                .mapToObj(place -> String.valueOf(CHARACTERS.charAt(place)))
                .collect(Collectors.joining());
    }
}
