// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.attribution.quote.QuotationIndex;
import org.briefingviewer.extract.attribution.quote.QuotationIndex.Quotation;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Gives each quotation its speaker: the cue beside it, else the speaker of its neighbour in the
/// paragraph, else whoever spoke when the paragraph before ended in a colon or an open quotation.
final class QuotationSpeakers {

  /// How far a cue may stand from a quotation to belong to it beyond doubt.
  private static final int BESIDE = 60;

  /// How many sentences back a quotation's speaker may stand.
  private static final int REACH = 12;

  private final AnalysedText text;
  private final QuotationIndex quoted;
  private final List<List<Attribution>> bySentence;
  private final Set<Integer> asked;
  private final Map<Quotation, Attribution> assigned = new HashMap<>();

  /// @param asked the paragraphs in which somebody asks: no speaker before goes on there
  QuotationSpeakers(
      AnalysedText text,
      QuotationIndex quoted,
      List<List<Attribution>> bySentence,
      Set<Integer> asked) {
    this.asked = asked;
    this.text = text;
    this.quoted = quoted;
    this.bySentence = bySentence;
    for (Quotation quotation : quoted.all()) {
      Attribution own = beside(quotation);
      if (own != null) {
        assigned.put(quotation, own);
      }
    }
    for (int i = 0; i < quoted.all().size(); i++) {
      carryOver(i);
    }
  }

  Map<Quotation, Attribution> assigned() {
    return assigned;
  }

  /// The nearest cue outside the quotation, in a sentence that it touches, or just before it.
  private @Nullable Attribution beside(Quotation quotation) {
    TextSpan span = quotation.span();
    int first = text.sentenceAt(span.start()).index();
    int last = text.sentenceAt(Math.max(span.start(), span.end() - 1)).index();
    if (signed(quotation, last + 1)) {
      last++;
    }
    Attribution best = null;
    int bestGap = Integer.MAX_VALUE;
    for (int s = first; s <= last; s++) {
      for (Attribution candidate : AttributionIndex.near(bySentence.get(s), span)) {
        int gap = gap(candidate, span);
        // "those who speak of 90 percent" are told of, and say nothing here.
        int who = candidate.source().start();
        boolean those =
            text.words(candidate.source()).equalsIgnoreCase("those")
                || text.text().startsWith("those ", who - 6);
        if (gap < bestGap
            && !those
            && !candidate.quoted()
            && !onward(candidate, span)
            && candidate.kind() != Cue.Kind.CITING) {
          best = candidate;
          bestGap = gap;
        }
      }
    }
    return best;
  }

  /// "put it at “no fewer than 60”, while the board had spoken of 100": whoever says something else
  /// behind a quotation, in the clause that "while" opens, does not say this.
  private static boolean onward(Attribution candidate, TextSpan quotation) {
    List<Token> tokens = candidate.sentence().tokens();
    int source = candidate.sentence().tokenAt(candidate.source().start());
    boolean behind =
        candidate.source().start() >= quotation.end()
            && candidate.content().start() >= candidate.cue().end();
    for (int i = source - 1; behind && i >= Math.max(0, source - 2); i--) {
      if (FunctionWords.contrasts(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// A name after a dash is cut off as a sentence of its own: it signs the quotation before.
  private boolean signed(Quotation quotation, int next) {
    if (next >= text.sentences().size()) {
      return false;
    }
    Sentence sentence = text.sentences().get(next);
    boolean beside = sentence.span().start() - quotation.span().end() <= 2;
    return beside && "—–―-(".indexOf(text.text().charAt(sentence.span().start())) >= 0;
  }

  private static int gap(Attribution candidate, TextSpan span) {
    int start = Math.min(candidate.cue().start(), candidate.source().start());
    int end = Math.max(candidate.cue().end(), candidate.source().end());
    if (start >= span.end()) {
      return start - span.end();
    }
    return end <= span.start() ? span.start() - end : Integer.MAX_VALUE;
  }

  private void carryOver(int index) {
    Quotation quotation = quoted.all().get(index);
    if (assigned.containsKey(quotation) || asked.contains(quotation.paragraph())) {
      return;
    }
    Attribution found = fromParagraph(index);
    if (found == null) {
      found = fromBefore(quotation, index);
    }
    if (found != null) {
      assigned.put(quotation, found);
    }
  }

  private @Nullable Attribution fromParagraph(int index) {
    Quotation quotation = quoted.all().get(index);
    Attribution before = lastBefore(quotation);
    if (before != null) {
      return before;
    }
    for (int i = index - 1; i >= Math.max(0, index - REACH) && same(i, quotation); i--) {
      Attribution speaker = assigned.get(quoted.all().get(i));
      if (speaker != null) {
        return speaker;
      }
    }
    for (int i = index + 1;
        whole(quotation) && i < Math.min(quoted.all().size(), index + REACH) && same(i, quotation);
        i++) {
      Attribution speaker = assigned.get(quoted.all().get(i));
      if (speaker != null) {
        return speaker;
      }
    }
    return null;
  }

  /// Whether a quotation opens its sentence: words quoted within another's are not said by whoever
  /// speaks next.
  private boolean whole(Quotation quotation) {
    return quotation.span().start() - text.sentenceAt(quotation.span().start()).span().start() <= 1;
  }

  private boolean same(int i, Quotation quotation) {
    return quoted.all().get(i).paragraph() == quotation.paragraph();
  }

  /// The last spoken attribution earlier in the same paragraph.
  private @Nullable Attribution lastBefore(Quotation quotation) {
    int s = text.sentenceAt(quotation.span().start()).index() - 1;
    int stop = Math.max(0, s - REACH);
    while (s >= stop && text.sentences().get(s).paragraph() == quotation.paragraph()) {
      Attribution last = lastSpoken(bySentence.get(s));
      if (last != null) {
        return last;
      }
      s--;
    }
    return null;
  }

  private static @Nullable Attribution lastSpoken(List<Attribution> attributions) {
    List<Attribution> spoken = new ArrayList<>(attributions);
    spoken.removeIf(a -> a.quoted() || a.kind() == Cue.Kind.CITING);
    return spoken.isEmpty() ? null : spoken.getLast();
  }

  /// A quotation that opens its paragraph goes on from an open one, or follows a colon.
  private @Nullable Attribution fromBefore(Quotation quotation, int index) {
    Sentence sentence = text.sentenceAt(quotation.span().start());
    boolean opens =
        sentence.index() == 0
            || text.sentences().get(sentence.index() - 1).paragraph() < quotation.paragraph();
    if (!opens || quotation.span().start() - sentence.span().start() > 1 || index == 0) {
      return null;
    }
    Quotation previous = quoted.all().get(index - 1);
    boolean adjacent = previous.paragraph() == quotation.paragraph() - 1;
    if (adjacent && (!previous.closed() || endsParagraph(previous))) {
      return assigned.get(previous);
    }
    return null;
  }

  private boolean endsParagraph(Quotation quotation) {
    int end = text.article().paragraphs().get(quotation.paragraph()).span().end();
    return end - quotation.span().end() < BESIDE;
  }
}
