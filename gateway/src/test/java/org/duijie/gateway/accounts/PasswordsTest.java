package org.duijie.gateway.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    @Test
    void aPasswordHasAllKindsOfCharactersAndNoneThatLooksLikeAnother() {
        Passwords passwords = new Passwords();

        List<String> many = Stream.generate(passwords::next).limit(2000).toList();

        assertThat(many).doesNotHaveDuplicates().allSatisfy(password -> assertThat(password)
                .matches("[^-]{5}(-[^-]{5}){3}")
                .matches("(?=.*[A-Z])(?=.*[a-z])(?=.*[2-9]).*")
                .doesNotContainPattern("[0O1lI]"));
    }

    @Test
    void secretsDoNotShowThemselvesInLogs() {
        assertThat(new Credentials("tiger", "lion")).asString().doesNotContain("tiger", "lion");
    }
}
