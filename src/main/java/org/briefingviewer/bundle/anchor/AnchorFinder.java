// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.anchor;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Places stored marks in one text.
///
/// In order: the words at their stored place; the same words elsewhere with their context; other
/// words in the same context; the same words elsewhere; similar words. A figure counts as the same
/// words only when the digits, signs and bound words that touch it are the same too. Not
/// thread-safe.
public final class AnchorFinder {
  /// How alike words have to be to be offered, 0 to 1.
  static final double LEAST_LIKENESS = 0.75;

  private static final int MOST_CANDIDATES = 1000;
  private static final int CONTEXT_THAT_TELLS = 8;

  /// Letter by letter words are compared up to this length.
  private static final int LONGEST_COMPARED = 5000;

  private final String text;
  private final WordOccurrences occurrences;
  private @Nullable QuotedFigures figureWords;
  private @Nullable SimilarPlaces likePlaces;

  public AnchorFinder(String text) {
    this(text, WordOccurrences.MOST_STEPS);
  }

  /// @param steps how many are taken at most
  AnchorFinder(String text, long steps) {
    this.text = text;
    this.occurrences = new WordOccurrences(text, steps);
  }

  /// Tells whether the marks took so much looking that nothing is looked for any more: whatever
  /// does not stand where it stood is then orphaned, though it may stand in the text.
  public boolean gaveUp() {
    return occurrences.gaveUp();
  }

  /// Returns where a mark stands in the text.
  public AnchorOutcome place(Anchor anchor) {
    return place(anchor, 0);
  }

  /// Returns where a mark stands that is expected `shift` UTF-16 code units from its stored place,
  /// because what it belongs to moved so far.
  public AnchorOutcome place(Anchor anchor, int shift) {
    TextSpan stored = anchor.span();
    if (standsAt(anchor, stored.start())) {
      return new AnchorOutcome.Exact(
          new TextSpan(stored.start(), stored.start() + anchor.exact().length()));
    }
    if (shift != 0 && standsAt(anchor, stored.start() + shift)) {
      int start = stored.start() + shift;
      return new AnchorOutcome.Moved(new TextSpan(start, start + anchor.exact().length()));
    }
    return gaveUp() || anchor.exact().isEmpty() ? new AnchorOutcome.Orphaned() : elsewhere(anchor);
  }

  private boolean standsAt(Anchor anchor, int start) {
    return start >= 0
        && !anchor.exact().isEmpty()
        && text.startsWith(anchor.exact(), start)
        && touches(anchor, start, start + anchor.exact().length());
  }

  private AnchorOutcome elsewhere(Anchor anchor) {
    List<TextSpan> found = occurrences(anchor);
    List<TextSpan> inContext = found.stream().filter(span -> context(anchor, span)).toList();
    if (inContext.size() == 1) {
      return new AnchorOutcome.Moved(inContext.getFirst());
    }
    AnchorOutcome replaced = found.size() > 1 && inContext.size() > 1 ? null : replaced(anchor);
    if (replaced != null) {
      return replaced;
    }
    if (found.size() > 1) {
      return new AnchorOutcome.Ambiguous(found);
    }
    boolean sure = found.size() == 1 && (related(anchor, found.getFirst()) || !figure(anchor));
    AnchorOutcome alike = sure ? new AnchorOutcome.Orphaned() : alike(anchor);
    return found.size() == 1 && alike instanceof AnchorOutcome.Orphaned
        ? new AnchorOutcome.Moved(found.getFirst())
        : alike;
  }

  private List<TextSpan> occurrences(Anchor anchor) {
    List<TextSpan> found = new ArrayList<>();
    int length = anchor.exact().length();
    occurrences.each(
        anchor.exact(),
        at -> {
          if (touches(anchor, at, at + length)) {
            found.add(new TextSpan(at, at + length));
          }
          return found.size() < MOST_CANDIDATES;
        });
    return found;
  }

  private boolean context(Anchor anchor, TextSpan span) {
    return !(anchor.prefix().isEmpty() && anchor.suffix().isEmpty())
        && text.startsWith(anchor.suffix(), span.end())
        && text.startsWith(anchor.prefix(), span.start() - anchor.prefix().length());
  }

  /// Tells whether at least a few letters of the context stand beside a place.
  private boolean related(Anchor anchor, TextSpan span) {
    String prefix = anchor.prefix();
    String suffix = anchor.suffix();
    String before = prefix.substring(Math.max(0, prefix.length() - CONTEXT_THAT_TELLS));
    String after = suffix.substring(0, Math.min(suffix.length(), CONTEXT_THAT_TELLS));
    return (!before.isEmpty() && text.startsWith(before, span.start() - before.length()))
        || (!after.isEmpty() && text.startsWith(after, span.end()));
  }

  /// Looks for other words between the same context, which were put in the mark's place.
  private @Nullable AnchorOutcome replaced(Anchor anchor) {
    String prefix = anchor.prefix();
    String suffix = anchor.suffix();
    if (prefix.length() < CONTEXT_THAT_TELLS || suffix.length() < CONTEXT_THAT_TELLS) {
      return null;
    }
    int most = 3 * anchor.exact().length() + CONTEXT_THAT_TELLS;
    List<TextSpan> between = new ArrayList<>();
    occurrences.each(
        prefix,
        at -> {
          int start = at + prefix.length();
          int limit = Math.min(text.length(), start + most + suffix.length());
          int end = text.substring(start, limit).indexOf(suffix);
          occurrences.took(limit - start);
          if (end > 0) {
            between.add(new TextSpan(start, start + end));
          }
          return between.size() < 2;
        });
    AnchorOutcome outcome = between.size() == 1 ? judged(anchor, between.getFirst()) : null;
    return outcome instanceof AnchorOutcome.Orphaned ? null : outcome;
  }

  private AnchorOutcome alike(Anchor anchor) {
    if (likePlaces == null) {
      likePlaces = new SimilarPlaces(text, occurrences);
    }
    SimilarPlaces.Found found = likePlaces.best(anchor, LEAST_LIKENESS);
    return found == null ? new AnchorOutcome.Orphaned() : judged(anchor, found.span());
  }

  /// Decides what other words in a mark's place mean.
  private AnchorOutcome judged(Anchor anchor, TextSpan span) {
    String words = span.of(text);
    if (words.isBlank()) {
      return new AnchorOutcome.Orphaned();
    }
    boolean alike = alike(anchor.exact(), words);
    boolean sameFigures = words().figures(words).equals(words().figures(anchor.exact()));
    if (!sameFigures && (alike || figure(anchor))) {
      return new AnchorOutcome.NumberChanged(span, words);
    }
    if (!touches(anchor, span.start(), span.end())) {
      int start = span.start();
      String before = text.substring(Math.max(0, start - anchor.prefix().length()), start);
      TextSpan wider = new TextSpan(start - words().tailLength(before), span.end());
      return new AnchorOutcome.NumberChanged(wider, wider.of(text));
    }
    return alike ? new AnchorOutcome.Changed(span, words) : new AnchorOutcome.Orphaned();
  }

  private boolean alike(String one, String other) {
    if (one.length() > LONGEST_COMPARED || other.length() > LONGEST_COMPARED) {
      return false;
    }
    occurrences.took((long) one.length() * other.length());
    return Alignment.likeness(one, other) >= LEAST_LIKENESS;
  }

  private boolean figure(Anchor anchor) {
    return words().anyIn(anchor.exact());
  }

  /// Tells whether the same digits, signs and bound words touch a figure as did when it was stored.
  /// Context that was not stored cannot differ, but digits that touch it always do.
  private boolean touches(Anchor anchor, int start, int end) {
    String prefix = anchor.prefix();
    String suffix = anchor.suffix();
    occurrences.took((long) prefix.length() + suffix.length());
    String before =
        text.substring(Math.max(0, start - (prefix.isEmpty() ? 2 : prefix.length())), start);
    String after =
        text.substring(
            end, Math.min(text.length(), end + (suffix.isEmpty() ? 2 : suffix.length())));
    if ((before.equals(prefix) && after.equals(suffix)) || !figure(anchor)) {
      return true;
    }
    boolean left =
        prefix.isEmpty()
            ? !before.matches("(?s).*\\d[.,]?")
            : words().tail(before).equals(words().tail(prefix));
    boolean right =
        suffix.isEmpty()
            ? !after.matches("(?s)[.,]?\\d.*")
            : words().head(after).equals(words().head(suffix));
    return left && right;
  }

  private QuotedFigures words() {
    if (figureWords == null) {
      figureWords = new QuotedFigures();
    }
    return figureWords;
  }
}
