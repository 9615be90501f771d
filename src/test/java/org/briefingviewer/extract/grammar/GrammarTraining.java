// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.briefingviewer.extract.grammar.Treebank.Tagged;

/// Makes `grammar.weights` from documents of the GUM corpus whose texts and annotations may be used
/// so: `-Dgum=FOLDER`, a copy of its repository, whose commit is named in [Treebank]. With the
/// argument `measure` it fits to all but the documents that GUM keeps for tests, and prints how
/// much of these is read rightly.
public final class GrammarTraining {
  private static final Path OUT =
      Path.of("src/main/resources/org/briefingviewer/extract/grammar.weights");
  private static final Path LIST =
      Path.of("src/test/resources/org/briefingviewer/grammar/gum-documents.tsv");

  private static final int ROUNDS = Integer.getInteger("rounds", 12);
  private static final int RARE = Integer.getInteger("rare", 2);

  private final Lemmatizer lemmas = new Lemmatizer();
  private final Random random = new Random(7);

  private GrammarTraining() {}

  public static void main(String[] arguments) throws Exception {
    Treebank bank = new Treebank(Path.of(System.getProperty("gum")));
    boolean measure = arguments.length > 0 && arguments[0].equals("measure");
    List<String> learnt = documents(measure ? "learn" : "");
    GrammarTraining training = new GrammarTraining();
    List<Tagged> sentences = new ArrayList<>(bank.read(learnt));
    sentences.addAll(
        new OwnSentences(Files.readString(LIST.resolveSibling("own-sentences.tsv"))).all());
    byte[] weights = training.tagger(sentences);
    if (measure) {
      GrammarReader grammar = grammar(weights);
      GrammarMeasure.print(grammar, bank.read(documents("test")));
      if (Boolean.getBoolean("self")) GrammarMeasure.print(grammar, bank.read(learnt));
    } else {
      try (OutputStream out =
          new DeflaterOutputStream(
              Files.newOutputStream(OUT), new Deflater(Deflater.BEST_COMPRESSION))) {
        out.write(weights);
      }
    }
    System.out.println(weights.length + " bytes before they are packed");
  }

  /// The names of the documents, all of them or only those for `use`.
  private static List<String> documents(String use) throws IOException {
    String genres = System.getProperty("genres", "");
    try (Stream<String> lines = Files.lines(LIST)) {
      return lines
          .filter(line -> !line.startsWith("#") && line.contains("\t" + use))
          .map(line -> line.split("\t")[0])
          .filter(
              d ->
                  use.equals("test")
                      || genres.isEmpty()
                      || List.of(genres.split(",")).contains(d.split("_")[0]))
          .toList();
    }
  }

  static GrammarReader grammar(byte[] weights) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(weights));
    Lemmatizer lemmas = new Lemmatizer();
    ClosedWords closed = ClosedWords.read(in);
    return new GrammarReader(new Tagger(TagWeights.read(in), closed, lemmas), lemmas);
  }

  private byte[] tagger(List<Tagged> sentences) throws IOException {
    Map<String, Long> bits = new HashMap<>();
    for (Tagged sentence : sentences) {
      for (int i = 0; i < sentence.tags().length; i++) {
        long bit = 1L << sentence.tags()[i].place();
        bits.merge(sentence.pieces().get(i).lower(), bit, (a, b) -> a | b);
      }
    }
    ClosedWords closed = ClosedWords.of(bits);
    AveragedPerceptron perceptron = new AveragedPerceptron(PartOfSpeech.values().length);
    List<Tagged> order = new ArrayList<>(sentences);
    TagSigns.Keys signs = new TagSigns.Keys();
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Tagged sentence : order) {
        TagSigns around = new TagSigns(sentence.pieces(), lemmas);
        int one = PartOfSpeech.values().length;
        int two = one;
        for (int i = 0; i < sentence.tags().length; i++) {
          int right = sentence.tags()[i].place();
          int told = right;
          if (!sentence.pieces().get(i).figure()) {
            around.gather(signs, i, one, two);
            told = best(perceptron.scores(signs), closed, sentence.pieces().get(i).lower());
            perceptron.learn(signs, right, told);
          }
          two = one;
          one = told;
        }
      }
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(whole);
    closed.write(out);
    out.write(perceptron.written(RARE));
    return whole.toByteArray();
  }

  private static int best(float[] scores, ClosedWords closed, String word) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] && closed.may(word, i) ? i : best;
    }
    return best;
  }
}
