// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.mention.Vocabulary;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds who gave out the paper of which a text goes on to speak: "The panel has submitted a draft
/// report. … The report says".
record Issuers(Vocabulary vocabulary) {

  private static final Set<String> VERBS = WordList.read("extract/issuing-verbs.tsv").words();

  /// So many words at most stand between the verb and its paper.
  private static final int REACH = 6;

  /// Returns the mention of whoever `sentence` says gave out a paper of the noun `head`, or null.
  @Nullable TextSpan of(Sentence sentence, String head) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Run subject = VERBS.contains(tokens.get(i).lower()) ? subject(tokens, i) : null;
      for (int k = i + 1; subject != null && k < Math.min(tokens.size(), i + REACH + 1); k++) {
        if (tokens.get(k).is(head)) {
          return subject.span(tokens);
        }
        if (vocabulary.grammar().is(tokens.get(k), WordClass.PREPOSITION)) {
          break;
        }
      }
    }
    return null;
  }

  private @Nullable Run subject(List<Token> tokens, int verb) {
    int last = verb - 1;
    while (last > 0 && vocabulary.grammar().is(tokens.get(last), WordClass.AUXILIARY)) {
      if (vocabulary.grammar().is(tokens.get(last), WordClass.BE)) {
        return null;
      }
      last--;
    }
    Run run = vocabulary.phrases().endingAt(tokens, last);
    return run != null
            && switch (vocabulary.makers().of(tokens, run)) {
              case NAMED, KIND -> true;
              case PRONOUN, UNKNOWN, NOBODY -> false;
            }
        ? run
        : null;
  }
}
