package org.duijie.training.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The families that are learnt from, and those of the held-out fields, which decide when to stop.
 *
 * @param training in the order of their fields' names
 * @param heldOut likewise
 */
public record Corpus(List<Family> training, List<Family> heldOut) {
    private static final String HELD_OUT = "held-out-fields.txt";

    /**
     * Reads all {@code FIELD.jsonl} of some folders. A field is held out when its name is in the committed list, so it stays so
     * when others are added.
     */
    public static Corpus read(List<Path> folders) throws IOException {
        List<Family> all = new ArrayList<>();
        for (Path file : files(folders)) {
            all.addAll(families(file));
        }
        Set<String> held = heldOutFields();
        return new Corpus(
                all.stream().filter(family -> !held.contains(family.field())).toList(),
                all.stream().filter(family -> held.contains(family.field())).toList());
    }

    /** By name; of a field that two folders have the first folder's file. */
    private static List<Path> files(List<Path> folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> found = Files.list(folder)) {
                found.filter(file -> file.toString().endsWith(".jsonl"))
                        .filter(file -> files.stream()
                                .noneMatch(other -> other.getFileName().equals(file.getFileName())))
                        .toList()
                        .forEach(files::add);
            }
        }
        files.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return files;
    }

    private static List<Family> families(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Family> families = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                families.add(json.readValue(line, Family.class));
            }
        }
        return families;
    }

    private static Set<String> heldOutFields() throws IOException {
        try (InputStream list = Corpus.class.getResourceAsStream(HELD_OUT)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The same with the families of so many fields to learn from, for a learning curve; the choice is spread over the names. */
    public Corpus withFields(int most) {
        List<String> fields = training.stream().map(Family::field).distinct().toList();
        Set<String> kept = Set.copyOf(spread(fields, most));
        return new Corpus(
                training.stream()
                        .filter(family -> kept.contains(family.field()))
                        .toList(),
                heldOut);
    }

    /** The same with so many families to learn from. */
    public Corpus withFamilies(int most) {
        return new Corpus(spread(training, most), heldOut);
    }

    private static <T> List<T> spread(List<T> all, int most) {
        int kept = Math.min(most, all.size());
        return Stream.iterate(0, i -> i < kept, i -> i + 1)
                .map(i -> all.get((int) ((long) i * all.size() / kept)))
                .toList();
    }
}
