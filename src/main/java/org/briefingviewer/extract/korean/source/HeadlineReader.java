// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.name.AgentReader;
import org.briefingviewer.extract.korean.name.NamedAgent;
import org.briefingviewer.extract.korean.source.CitedReader.Cited;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.jspecify.annotations.Nullable;

/// Reads who gives what a headline says: "국정원 “북한군 1만명 이동”", "“배 31척 강 건너”…해양청 집계", "생산 4.2%…무역청
/// 추정".
final class HeadlineReader {
  /// A headline has fewer words.
  private static final int LONG = 20;

  private final AgentReader agents;
  private final KoreanParticles particles;
  private final KoreanWords words;

  /// @param words `speech.tsv`
  HeadlineReader(AgentReader agents, KoreanParticles particles, KoreanWords words) {
    this.agents = agents;
    this.particles = particles;
    this.words = words;
  }

  /// Returns who it names, and from where to where their words go; null where the sentence is no
  /// headline, or nobody is named.
  @Nullable Cited read(KoreanSentence sentence) {
    int last = sentence.words().size() - 1;
    if (last >= LONG - 1 || last < 0 || sentence.text().endsWith("다.")) {
      return null;
    }
    boolean first =
        sentence.words().stream()
            .filter(word -> Character.isLetterOrDigit(word.text().codePointAt(0)))
            .findFirst()
            .filter(sentence::quoted)
            .isPresent();
    for (int i = 0; i <= last; i++) {
      Eojeol word = sentence.words().get(i);
      if (word.opens() && !first) {
        NamedAgent named = agents.read(sentence, i, word.text());
        return new Cited(named, null, word.end() + 1, sentence.text().length());
      }
      if (first && !sentence.quoted(word) && Character.isLetter(word.text().codePointAt(0))) {
        NamedAgent named = agents.read(sentence, i, particles.cut(word.text()).stem());
        if (named != null) {
          return new Cited(speaks(named), null, 0, word.start());
        }
      }
    }
    NamedAgent named =
        last > 1 && words.is("HEADED", sentence.word(last))
            ? agents.read(sentence, last - 1, sentence.word(last - 1))
            : null;
    return named == null ? null : new Cited(speaks(named), null, 0, named.from());
  }

  private static @Nullable NamedAgent speaks(NamedAgent named) {
    boolean acts = named.kind() == AgentClass.WEAK || named.kind() == AgentClass.RECORD;
    return acts ? null : named;
  }
}
