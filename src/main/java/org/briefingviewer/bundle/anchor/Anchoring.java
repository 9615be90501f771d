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
public final class Anchoring {
  /// How alike words have to be to be offered, 0 to 1.
  static final double LEAST_LIKENESS = 0.75;

  private static final int MOST_CANDIDATES = 1000;
  private static final int CONTEXT_THAT_TELLS = 8;

  private final String text;
  private @Nullable FigureWords figureWords;
  private @Nullable LikePlaces likePlaces;

  public Anchoring(String text) {
    this.text = text;
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
    return elsewhere(anchor);
  }

  private boolean standsAt(Anchor anchor, int start) {
    return start >= 0
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
    String exact = anchor.exact();
    for (int at = text.indexOf(exact);
        at >= 0 && !exact.isEmpty() && found.size() < MOST_CANDIDATES;
        at = text.indexOf(exact, at + 1)) {
      if (touches(anchor, at, at + exact.length())) {
        found.add(new TextSpan(at, at + exact.length()));
      }
    }
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
    TextSpan between = null;
    for (int at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
      int start = at + prefix.length();
      int limit = Math.min(text.length(), start + most + suffix.length());
      int end = text.substring(start, limit).indexOf(suffix);
      if (end > 0) {
        if (between != null) {
          return null;
        }
        between = new TextSpan(start, start + end);
      }
    }
    AnchorOutcome outcome = between == null ? null : judged(anchor, between);
    return outcome instanceof AnchorOutcome.Orphaned ? null : outcome;
  }

  private AnchorOutcome alike(Anchor anchor) {
    if (likePlaces == null) {
      likePlaces = new LikePlaces(text);
    }
    LikePlaces.Found found = likePlaces.best(anchor, LEAST_LIKENESS);
    return found == null ? new AnchorOutcome.Orphaned() : judged(anchor, found.span());
  }

  /// Decides what other words in a mark's place mean.
  private AnchorOutcome judged(Anchor anchor, TextSpan span) {
    String words = span.of(text);
    if (words.isBlank()) {
      return new AnchorOutcome.Orphaned();
    }
    boolean alike = Alignment.likeness(anchor.exact(), words) >= LEAST_LIKENESS;
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

  private boolean figure(Anchor anchor) {
    return words().anyIn(anchor.exact());
  }

  /// Tells whether the same digits, signs and bound words touch a figure as did when it was stored.
  /// Context that was not stored cannot differ, but digits that touch it always do.
  private boolean touches(Anchor anchor, int start, int end) {
    String prefix = anchor.prefix();
    String suffix = anchor.suffix();
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

  private FigureWords words() {
    if (figureWords == null) {
      figureWords = new FigureWords();
    }
    return figureWords;
  }
}
