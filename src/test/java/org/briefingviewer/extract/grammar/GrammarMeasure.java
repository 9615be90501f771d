// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.extract.grammar.Treebank.Tagged;

/// Prints how much of held-out documents a grammar reads rightly.
final class GrammarMeasure {
  private int tags;
  private int tagsRight;
  private int subjects;
  private int subjectsRight;
  private int counted;
  private int countedRight;
  private int governed;
  private int governedRight;

  private GrammarMeasure() {}

  static void print(GrammarReader grammar, List<Tagged> sentences) {
    GrammarMeasure measure = new GrammarMeasure();
    for (Tagged sentence : sentences) {
      measure.add(grammar.read(sentence.pieces()), sentence);
    }
    for (int i = 0; i < 20; i++) {
      sentences.forEach(s -> grammar.read(s.pieces()));
    }
    long start = System.nanoTime();
    for (int i = 0; i < 5; i++) {
      sentences.forEach(s -> grammar.read(s.pieces()));
    }
    double each = (System.nanoTime() - start) / 5e6 / sentences.size();
    System.out.printf(
        Locale.ROOT,
        "tags %.1f | subject %.1f of %d | counted %.1f of %d | verb of it %.1f of %d"
            + " | %.3f ms a sentence of %.0f words%n",
        100.0 * measure.tagsRight / measure.tags,
        100.0 * measure.subjectsRight / measure.subjects,
        measure.subjects,
        100.0 * measure.countedRight / measure.counted,
        measure.counted,
        100.0 * measure.governedRight / measure.governed,
        measure.governed,
        each,
        (double) measure.tags / sentences.size());
  }

  private void add(SentenceReading reading, Tagged gold) {
    int n = gold.tags().length;
    for (int i = 0; i < n; i++) {
      GrammarWord word = reading.words().get(i);
      tags++;
      tagsRight += word.tag() == gold.tags()[i] ? 1 : 0;
      String relation = gold.relations()[i];
      int head = gold.heads()[i];
      boolean subject = relation.equals("nsubj") || relation.equals("nsubj:pass");
      VerbGroup group = reading.group(head);
      if (subject && head < n && gold.tags()[head].verb()) {
        subjects++;
        GrammarPhrase found = group == null || group.main() != head ? null : reading.subject(group);
        boolean relative = reading.relative(i) && found != null && found.head() < i;
        subjectsRight += found != null && (found.covers(i) || relative) ? 1 : 0;
      }
      if (gold.tags()[i] == PartOfSpeech.NUMBER && relation.equals("nummod") && head < n) {
        counted++;
        GrammarPhrase phrase = reading.phrase(i);
        countedRight += phrase != null && phrase.covers(head) ? 1 : 0;
        int verb = verb(gold, i);
        if (verb >= 0 && phrase != null) {
          governed++;
          VerbGroup found = reading.governor(phrase);
          governedRight += found != null && found.main() == verb ? 1 : 0;
        }
      }
    }
  }

  private static int verb(Tagged gold, int number) {
    int at = number;
    for (int i = 0; i < 20 && at < gold.tags().length; i++) {
      if (gold.tags()[at].verb()) {
        return at;
      }
      at = gold.heads()[at];
    }
    return -1;
  }
}
