// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

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

/// All attributions of one text, and the one that holds for a given place.
public final class AttributionIndex {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we");

  private static final Set<String> FIRST = Set.of("i", "we");
  private static final int NEAR = 16;
  private static final int SERIES = 4;

  /// So many words may follow what is said: "on Monday", "in a report".
  private static final int TAIL = 14;

  private final AnalysedText text;
  private final QuotationIndex quoted;
  private final SeriesContinuation series;
  private final List<List<Attribution>> bySentence;
  private final SpeakerNesting nesting;
  private final Map<Quotation, Attribution> speakers;

  AttributionIndex(
      AnalysedText text,
      QuotationIndex quoted,
      List<List<Attribution>> bySentence,
      Map<Quotation, Attribution> speakers,
      SeriesContinuation series) {
    this.series = series;
    this.text = text;
    this.quoted = quoted;
    this.bySentence = List.copyOf(bySentence);
    this.nesting = new SpeakerNesting(text, this.bySentence);
    this.speakers = new HashMap<>(speakers);
  }

  /// Returns the attributions whose cue stands in `sentence`, in text order: all of them in any
  /// sentence that a person wrote, else the first.
  public List<Attribution> in(Sentence sentence) {
    List<Attribution> all = bySentence.get(sentence.index());
    return all.size() > MOST ? all.subList(0, MOST) : all;
  }

  private static final int MOST = 64;

  /// Returns every attribution, in text order.
  public List<Attribution> all() {
    return bySentence.stream().flatMap(List::stream).toList();
  }

  /// Tells whether `span` stands among the words that name a source: "citing three people".
  public boolean inSource(TextSpan span) {
    Sentence sentence = text.sentenceAt(span.start());
    return near(bySentence.get(sentence.index()), span).stream()
        .anyMatch(a -> a.source().overlaps(span));
  }

  /// Tells whether `span` stands in a quotation.
  public boolean inQuotation(TextSpan span) {
    return quoted.around(span) != null;
  }

  /// Returns the attribution that the text gives for what stands at `span`, or null when it gives
  /// none.
  public @Nullable Attribution of(TextSpan span) {
    Sentence sentence = text.sentenceAt(span.start());
    Quotation quotation = quoted.around(span);
    if (quotation != null) {
      Attribution speaker = speakers.get(quotation);
      if (speaker != null) {
        // In an answer between quotation marks, whoever is cited comes before the one who answers.
        Attribution cited = unlabelled(speaker) ? nearest(span, in(sentence)) : null;
        return cited == null ? speaker : cited;
      }
    }
    Attribution here = nearest(span, bySentence.get(sentence.index()));
    if (here != null) {
      return here;
    }
    Attribution before = listed(span, sentence);
    return before != null ? before : carried(sentence);
  }

  /// Whether somebody has the word for a whole paragraph.
  private static boolean turn(Attribution attribution) {
    return attribution.kind() == Cue.Kind.LABEL;
  }

  /// Returns whoever has the word in the paragraph of `span`, or null where nobody does.
  @Nullable Attribution turn(TextSpan span) {
    for (Attribution each : bySentence.get(text.sentenceAt(span.start()).index())) {
      if (turn(each) && each.covers(span)) {
        return each;
      }
    }
    return null;
  }

  /// Tells whether no label names `turn` where it begins: the text only presents somebody who
  /// answers, or whom initials stand for.
  boolean unlabelled(Attribution turn) {
    return turn(turn)
        && text.sentenceAt(turn.source().start()).paragraph()
            != text.sentenceAt(turn.cue().start()).paragraph();
  }

  /// Tells whether what [#of] gives for `span` is only inferred: the words that say so stand in
  /// another statement, which this one goes on from, or no label names who has the word.
  public boolean inferred(TextSpan span) {
    Attribution given = of(span);
    if (given != null && unlabelled(given)) {
      return true;
    }
    Sentence sentence = text.sentenceAt(span.start());
    return quoted.around(span) == null
        && nearest(span, bySentence.get(sentence.index())) == null
        && given != null;
  }

  /// "The bureau said exports grew by 5 percent; imports grew by 3": a statement without a source
  /// after a semicolon goes on from the one before.
  private @Nullable Attribution listed(TextSpan span, Sentence sentence) {
    int mark = SeriesContinuation.semicolon(span, sentence);
    if (mark < 0) {
      return null;
    }
    Attribution before = null;
    for (Attribution candidate : near(bySentence.get(sentence.index()), span)) {
      if (candidate.cue().start() > mark || candidate.source().overlaps(span)) {
        return null;
      }
      boolean count = text.words(candidate.cue()).equals("by");
      before = listing(candidate.kind()) && !count ? candidate : before;
    }
    return before;
  }

  private static boolean listing(Cue.Kind kind) {
    return kind.tells() || kind == Cue.Kind.ACCORDING;
  }

  /// A sentence that names nobody goes on from the one before it in its paragraph, when it says so
  /// ("in the same period", after a record) or gives the next figures of the same series.
  private @Nullable Attribution carried(Sentence sentence) {
    if (!bySentence.get(sentence.index()).isEmpty()) {
      return null;
    }

    Attribution onward = RelayInNextSentence.onward(bySentence, sentence.index());
    if (onward != null) {
      return onward;
    }
    boolean marked = series.marked(text, sentence);
    for (int s = sentence.index() - 1; s >= 0 && sentence.index() - s < SERIES; s--) {
      Sentence before = text.sentences().get(s);
      List<Attribution> there = bySentence.get(s);
      if (before.paragraph() != sentence.paragraph()) {
        return null;
      }

      if (!there.isEmpty()) {
        Attribution last = there.getLast();
        boolean goesOn = listing(last.kind()) && !last.quoted() && closes(last, before);
        return goesOn && (marked || series.repeats(sentence, before, last.content())) ? last : null;
      }
    }
    return null;
  }

  /// Whether what is said, or the words that say so, end the sentence: nobody else comes after.
  private static boolean closes(Attribution last, Sentence sentence) {
    int end = Math.max(last.content().end(), Math.max(last.cue().end(), last.source().end()));
    return sentence.tokenAt(end) >= sentence.tokens().size() - TAIL;
  }

  /// The innermost attribution that covers `span`; of two alike, the nearer cue.
  private @Nullable Attribution nearest(TextSpan span, List<Attribution> candidates) {
    Attribution best = null;
    for (Attribution candidate : near(candidates, span)) {
      if (candidate.kind() == Cue.Kind.CITING && candidate.source().overlaps(span)) {
        return null;
      }
      if (!candidate.covers(span) || candidate.kind() == Cue.Kind.CITING) {
        continue;
      }
      if (best == null || better(candidate, best, span)) {
        best = candidate;
      }
    }
    return best;
  }

  /// The attributions of a sentence whose cues stand nearest to `span`: all of them in any sentence
  /// that a person wrote.
  static List<Attribution> near(List<Attribution> attributions, TextSpan span) {
    if (attributions.size() <= 2 * NEAR) {
      return attributions;
    }
    int low = 0;
    int high = attributions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (attributions.get(middle).cue().start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return attributions.subList(Math.max(0, low - NEAR), Math.min(attributions.size(), low + NEAR));
  }

  /// The index of the last of `attributions`, in text order, that stands before `at`, or -1.
  static int lastBefore(List<Attribution> attributions, TextSpan at) {
    int low = 0;
    int high = attributions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (before(attributions.get(middle), at)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// Whoever has the word has it from the beginning of each sentence on, wherever the label stands.
  private static boolean before(Attribution attribution, TextSpan at) {
    return attribution.kind() == Cue.Kind.LABEL
        ? attribution.sentence().span().start() <= at.start()
        : attribution.cue().start() < at.start() && attribution.source().start() < at.start();
  }

  private boolean better(Attribution one, Attribution other, TextSpan span) {
    if (within(one, other) != within(other, one)) {
      return within(other, one);
    }
    if (relays(one) != relays(other)) {
      return relays(other);
    }
    if (passesOn(one, other) != passesOn(other, one)) {
      return passesOn(other, one);
    }
    if (holds(one, other) != holds(other, one)) {
      return holds(one, other);
    }

    if (parted(one, span) != parted(other, span)) {
      return parted(other, span);
    }
    boolean oneWeak = weak(one.kind());
    if (oneWeak != weak(other.kind())) {
      return !oneWeak;
    }
    if (closing(one, span) != closing(other, span)) {
      return closing(one, span);
    }
    int difference = one.content().length() - other.content().length();
    if (difference != 0) {
      return difference < 0;
    }
    return distance(one, span) < distance(other, span);
  }

  /// "According to the registry, 40 left, the daily reports": who closes a sentence so passes on
  /// what its opening gives.
  private boolean passesOn(Attribution closing, Attribution opening) {
    return closing.kind() == Cue.Kind.SPEECH
        && opening.kind() == Cue.Kind.ACCORDING
        && text.lower(closing.cue()).startsWith("report")
        && closing.cue().start() >= closing.content().end()
        && opening.sentence().tokenAt(opening.cue().start())
            == FunctionWords.opening(opening.sentence().tokens());
  }

  /// "…, according to the registry, while …": whether another clause begins between.
  private static boolean parted(Attribution attribution, TextSpan span) {
    return attribution.kind().phrase()
        && attribution.sentence().tokens().stream()
            .anyMatch(
                t ->
                    t.span().start() >= attribution.cue().end()
                        && t.span().end() <= span.start()
                        && FunctionWords.contrasts(t.lower()));
  }

  /// "…, according to the registry": what closes a statement stands for all of it.
  private static boolean closing(Attribution attribution, TextSpan span) {
    return attribution.kind().phrase() && attribution.cue().start() >= span.end();
  }

  /// Tells whether `inner` speaks within what `outer` says.
  boolean holds(Attribution outer, Attribution inner) {
    return nesting.holds(outer, inner);
  }

  /// "As TASS reported, Lee said": who stands behind "as" only passes on what another one says.
  boolean relays(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    List<Token> tokens = sentence.tokens();
    int as = sentence.tokenAt(attribution.source().start()) - 1;
    return attribution.kind() == Cue.Kind.SPEECH
        && attribution.cue().start() > attribution.source().start()
        && as == FunctionWords.opening(tokens)
        && tokens.get(as).is("as");
  }

  /// "officials said they believed": the pronoun only repeats the outer speaker.
  private boolean within(Attribution inner, Attribution outer) {
    String repeated = text.lower(inner.source());
    boolean first = FIRST.contains(text.lower(outer.source()));
    return PRONOUNS.contains(repeated)
        && (!first || repeated.equals("we"))
        && outer.kind() != Cue.Kind.LABEL
        && outer.kind() != Cue.Kind.INTENT
        && outer.content().contains(inner.cue())
        && !outer.cue().equals(inner.cue());
  }

  /// What somebody wants, and the record in which a figure stands, give way to whoever tells of it.
  private static boolean weak(Cue.Kind kind) {
    return switch (kind) {
      case INTENT, RECORDS, LABEL -> true;
      case SPEECH, TURN, OPINION, FINDING, ACCORDING, SAYING, CITING -> false;
    };
  }

  private static int distance(Attribution attribution, TextSpan span) {
    return attribution.cue().start() >= span.end()
        ? attribution.cue().start() - span.end()
        : span.start() - attribution.cue().end();
  }
}
