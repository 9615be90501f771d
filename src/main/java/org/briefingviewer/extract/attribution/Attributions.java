// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.briefingviewer.extract.attribution.quote.Quoted;
import org.briefingviewer.extract.attribution.quote.Quoted.Quotation;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// All attributions of one text, and the one that holds for a given place.
public final class Attributions {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we");

  private static final Set<String> FIRST = Set.of("i", "we");
  private static final int NEAR = 16;
  private static final int SERIES = 4;

  /// So many words may follow what is said: "on Monday", "in a report".
  private static final int TAIL = 14;

  private final AnalysedText text;
  private final Quoted quoted;
  private final Predicate<Attribution> records;
  private final Series series;
  private final List<List<Attribution>> bySentence;
  private final Nesting nesting;
  private final Map<Quotation, Attribution> speakers;

  Attributions(
      AnalysedText text,
      Quoted quoted,
      List<List<Attribution>> bySentence,
      Map<Quotation, Attribution> speakers,
      Predicate<Attribution> records,
      Series series) {
    this.records = records;
    this.series = series;
    this.text = text;
    this.quoted = quoted;
    this.bySentence = List.copyOf(bySentence);
    this.nesting = new Nesting(text, this.bySentence);
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

  /// Returns whoever is said in `sentence` to tell of the one before, or null.
  @Nullable Attribution telling(Sentence sentence) {
    return Retelling.telling(bySentence, sentence.index());
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

  /// Returns whoever speaks in the quotation around `span`, or null.
  @Nullable TextSpan quoting(TextSpan span) {
    Quotation around = quoted.around(span);
    Attribution speaker = around == null ? null : speakers.get(around);
    return speaker == null ? null : speaker.source();
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
    Attribution carried = before != null ? before : carried(sentence);
    return carried != null ? carried : based(span, sentence);
  }

  /// "Holm saved 4 million, based on the bank's comparison": where nobody speaks, what a statement
  /// is based on gives it.
  private @Nullable Attribution based(TextSpan span, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (Attribution each : near(bySentence.get(sentence.index()), span)) {
      boolean here = cites(each) && each.sentence().equals(sentence);
      int cue = here ? sentence.tokenAt(each.cue().start()) : 0;
      boolean based = cue > 0 && tokens.get(cue).is("based") && tokens.get(cue - 1).is(",");
      if (based && each.covers(span) && each.cue().start() >= span.end()) {
        return each.as(Cue.Kind.ACCORDING);
      }
    }
    return null;
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
    int mark = Series.semicolon(span, sentence);
    if (mark < 0 || Series.gapped(span, sentence, mark)) {
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
    if (others(sentence)) {
      return null;
    }
    Attribution onward = Retelling.onward(bySentence, sentence.index());
    if (onward != null) {
      return series.heard(sentence) ? null : onward;
    }
    boolean marked = series.marked(text, sentence);
    for (int s = sentence.index() - 1; s >= 0 && sentence.index() - s < SERIES; s--) {
      Sentence before = text.sentences().get(s);
      List<Attribution> there = bySentence.get(s);
      if (before.paragraph() != sentence.paragraph()) {
        return s == sentence.index() - 1 && takenUp(there, before, sentence) ? giver(there) : null;
      }
      if (!there.isEmpty() && series.heard(sentence)) {
        return null;
      }
      if (!there.isEmpty()) {
        Attribution last = there.getLast();
        boolean goesOn = listing(last.kind()) && !last.quoted() && closes(last, before);
        return (marked && (goesOn || records.test(last)))
                || (goesOn && series.repeats(sentence, before, last.content()))
            ? last
            : null;
      }
    }
    return null;
  }

  /// "Others arrive at half of that": told of somebody else.
  private static boolean others(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      // "On our own reading of the data"
      if (tokens.get(i).is("our") && tokens.get(i + 1).is("own")) {
        return true;
      }
    }
    return OTHERS.contains(Token.word(tokens, Grammar.opening(tokens)));
  }

  private static final Set<String> OTHERS = Set.of("others", "critics", "sceptics", "skeptics");

  /// "…, the daily reports, citing the port. ¶ The exports fell by 40": a paragraph goes on with
  /// what the one before told, where that names its source at its end.
  private boolean takenUp(List<Attribution> there, Sentence before, Sentence sentence) {
    Attribution last = giver(there);
    return last != null
        && there.stream()
            .allMatch(a -> a.equals(last) || last.content().contains(a.cue()) || cites(a))
        && listing(last.kind())
        && !last.quoted()
        && last.content().end() <= last.cue().end()
        && closes(last, before)
        && series.takesUp(sentence, before, last.content());
  }

  /// The last of them that gives something itself, or null.
  private static @Nullable Attribution giver(List<Attribution> there) {
    return there.stream().filter(a -> !cites(a)).reduce((first, next) -> next).orElse(null);
  }

  private static boolean cites(Attribution attribution) {
    return attribution.kind() == Cue.Kind.CITING;
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
    if (holds(one, other) != holds(other, one)) {
      return holds(one, other);
    }
    if (nesting.opens(one, other) != nesting.opens(other, one)) {
      return nesting.opens(other, one);
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
        && as == Grammar.opening(tokens)
        && tokens.get(as).is("as");
  }

  /// "officials said they believed": the pronoun only repeats the outer speaker.
  private boolean within(Attribution inner, Attribution outer) {
    String repeated = text.words(inner.source()).toLowerCase(Locale.ROOT);
    boolean first = FIRST.contains(text.words(outer.source()).toLowerCase(Locale.ROOT));
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
