// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.briefingviewer.extract.grammar.Treebank.Tagged;
import org.briefingviewer.extract.text.VerbInflection;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.briefingviewer.model.TextSpan;

/// Sentences of our own with their tags, made of words and patterns of `own-sentences.tsv`: words
/// of the news that the treebank has seldom.
final class OwnSentences {
  private static final int EACH = 6;

  private final List<String> nouns = new ArrayList<>();
  private final List<List<String>> verbs = new ArrayList<>();
  private final List<String> patterns = new ArrayList<>();
  private final Random random = new Random(11);

  OwnSentences(String text) {
    VerbInflection inflection = new VerbInflection();
    for (WordRow row : WordList.read("extract/grammar-words.tsv").rows()) {
      List<String> forms = List.of(row.get(1).split(" "));
      if (row.getFirst().equals("FORMS") && forms.size() > 1 && forms.get(1).length() > 2) {
        irregular.putIfAbsent(forms.getFirst(), forms);
      }
    }
    for (WordRow row : WordList.of("own-sentences.tsv", text).rows()) {
      switch (row.getFirst()) {
        case "NOUN" -> nouns.addAll(List.of(row.get(1).split(" ")));
        case "VERB" -> {
          for (String verb : row.get(1).split(" ")) {
            verbs.add(forms(verb, inflection));
          }
        }
        default -> patterns.add(row.get(1));
      }
    }
  }

  private final java.util.Map<String, List<String>> irregular = new java.util.HashMap<>();

  /// The base form, present, past, participle and "-ing" form.
  private List<String> forms(String verb, VerbInflection inflection) {
    List<String> regular = inflection.of(verb);
    List<String> known = irregular.get(verb);
    String past = known == null ? regular.get(2) : known.get(1);
    String last = known == null || known.size() < 3 ? past : known.get(2);
    boolean participle = !last.endsWith("ing");
    return List.of(verb, regular.get(1), past, participle ? last : past, regular.get(3));
  }

  List<Tagged> all() {
    List<Tagged> sentences = new ArrayList<>();
    int count = EACH * Math.max(nouns.size(), verbs.size());
    for (int i = 0; i < count; i++) {
      sentences.add(sentence(patterns.get(i % patterns.size())));
    }
    return sentences;
  }

  private Tagged sentence(String pattern) {
    List<WordPiece> pieces = new ArrayList<>();
    String[] cells = pattern.split(" ");
    PartOfSpeech[] tags = new PartOfSpeech[cells.length];
    for (int k = 0; k < cells.length; k++) {
      int slash = cells[k].lastIndexOf('/');
      String word = word(cells[k].substring(0, slash), k == 0);
      tags[k] = PartOfSpeech.of(cells[k].substring(slash + 1));
      boolean figure = word.equals("0");
      pieces.add(
          new WordPiece(
              new TextSpan(0, word.length()),
              word,
              word.toLowerCase(java.util.Locale.ROOT),
              figure));
    }
    return new Tagged("own", pieces, tags, new int[0], new String[0]);
  }

  private String word(String slot, boolean first) {
    String noun = nouns.get(random.nextInt(nouns.size()));
    List<String> verb = verbs.get(random.nextInt(verbs.size()));
    String word =
        switch (slot) {
          case "N" -> noun;
          case "Ns" ->
              noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
          case "V" -> verb.get(0);
          case "Vs" -> verb.get(1);
          case "Vd" -> verb.get(2);
          case "Vn" -> verb.get(3);
          case "Vg" -> verb.get(4);
          default -> slot;
        };
    boolean raised = first && Character.isLowerCase(word.charAt(0));
    return raised ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
  }
}
