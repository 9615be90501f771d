// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Makes an estimate of words that a person points at: of the number that the program found there
/// and took for none, else as the extractor reads them.
public final class FigureMarker {
  private final Supplier<Extractor> maker;
  private @Nullable Extractor extractor;

  public FigureMarker(Supplier<Extractor> maker) {
    this.maker = maker;
  }

  /// What became of it.
  public sealed interface Outcome {
    /// A draft to be looked at.
    record Begun(EstimateDraft draft) implements Outcome {}

    /// The words are marked already, in part or as a whole.
    record Taken(Claim by) implements Outcome {}

    /// There is no number in the words.
    record NoNumber(String words) implements Outcome {}
  }

  /// Reads the words at a place. Takes a moment: the word lists are read with the first ones.
  public Outcome read(MarkedArticle marked, TextSpan words) {
    List<Claim> there =
        marked.findings().claims().stream().filter(claim -> claim.span().overlaps(words)).toList();
    for (Claim claim : there) {
      if (stands(claim) || there.size() > 1) {
        return new Outcome.Taken(claim);
      }
    }
    String article = marked.article().id();
    String text = marked.article().text();
    if (!there.isEmpty()) {
      Claim found = there.getFirst();
      return new Outcome.Begun(EstimateDraft.of(article, found, estimate(found), text));
    }
    Estimate read = extractor().figure(marked.article(), words, freeId(marked));
    if (read == null) {
      return new Outcome.NoNumber(words.of(text));
    }
    for (Claim claim : marked.findings().claims()) {
      if (claim.span().overlaps(read.span())) {
        return new Outcome.Taken(claim);
      }
    }
    return new Outcome.Begun(EstimateDraft.of(article, null, read, text));
  }

  /// One that a person rejected is drawn nowhere, and may be marked again.
  private static boolean stands(Claim claim) {
    return claim instanceof Estimate && claim.review().state() != ReviewState.REJECTED;
  }

  private static Estimate estimate(Claim found) {
    return switch (found) {
      case Estimate estimate -> estimate;
      case PlainFigure plain ->
          new Estimate(
              plain.id(),
              plain.span(),
              plain.quantity(),
              plain.chain(),
              List.of(),
              List.of(),
              null,
              plain.review());
    };
  }

  private static String freeId(MarkedArticle marked) {
    Set<String> taken =
        marked.findings().claims().stream().map(Claim::id).collect(Collectors.toSet());
    int number = 1;
    while (taken.contains("added-" + number)) {
      number++;
    }
    return "added-" + number;
  }

  private synchronized Extractor extractor() {
    Extractor made = extractor == null ? maker.get() : extractor;
    extractor = made;
    return made;
  }
}
