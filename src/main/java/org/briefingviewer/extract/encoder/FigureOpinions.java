// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.encoder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.briefingviewer.extract.encoder.WordPieces.Piece;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What the encoder says of the figures of a text. A window is read when one of the figures in its
/// middle is first asked about, and answers for all of them; a figure is always in the same window.
/// For one thread.
public final class FigureOpinions {
  /// The pieces of a window.
  private static final int WINDOW = 128;

  /// Those of them that stand before its middle.
  private static final int BEFORE = 64;

  /// Those of its middle, whose figures it answers for.
  private static final int MIDDLE = 48;

  private final String text;
  private final List<TextSpan> figures;
  private final Supplier<Optional<SecondOpinion>> encoder;
  private final Map<TextSpan, FigureOpinion> opinions = new HashMap<>();
  private @Nullable CutText cut;

  public FigureOpinions(String text, List<TextSpan> figures) {
    this(text, figures, OwnEncoder::get);
  }

  /// @param encoder the one to be asked, once a figure is asked about
  public FigureOpinions(
      String text, List<TextSpan> figures, Supplier<Optional<SecondOpinion>> encoder) {
    this.text = text;
    this.figures = List.copyOf(figures);
    this.encoder = encoder;
  }

  /// Returns what it says of one of the figures, or nothing where it cannot be asked.
  public Optional<FigureOpinion> of(TextSpan figure) {
    if (!opinions.containsKey(figure)) {
      encoder.get().ifPresent(asked -> read(asked, figure));
    }
    return Optional.ofNullable(opinions.get(figure));
  }

  private void read(SecondOpinion asked, TextSpan figure) {
    if (cut == null) {
      cut = CutText.of(asked.pieces().cut(text), figures);
    }
    List<Piece> pieces = cut.pieces();
    int middle = CutText.place(pieces, figure).start() / MIDDLE;
    int from = Math.max(0, middle * MIDDLE - BEFORE);
    int to = Math.min(pieces.size(), middle * MIDDLE - BEFORE + WINDOW);
    List<TextSpan> inside = cut.figures().getOrDefault(middle, List.of());
    if (!inside.isEmpty()) {
      List<TextSpan> places = new ArrayList<>();
      for (TextSpan each : inside) {
        TextSpan place = CutText.place(pieces, each);
        places.add(new TextSpan(place.start() - from, Math.min(to, place.end()) - from));
      }
      List<FigureOpinion> said = asked.of(pieces.subList(from, to), places);
      for (int i = 0; i < said.size(); i++) {
        opinions.put(inside.get(i), said.get(i));
      }
    }
  }

  /// A text in pieces.
  ///
  /// @param figures the figures in each window's middle, by its number
  private record CutText(List<Piece> pieces, Map<Integer, List<TextSpan>> figures) {
    static CutText of(List<Piece> pieces, List<TextSpan> figures) {
      Map<Integer, List<TextSpan>> middles = new HashMap<>();
      for (TextSpan figure : figures) {
        TextSpan place = place(pieces, figure);
        if (place.length() > 0) {
          middles.computeIfAbsent(place.start() / MIDDLE, middle -> new ArrayList<>()).add(figure);
        }
      }
      return new CutText(pieces, middles);
    }

    /// Returns the first of a figure's pieces, and the one behind its last.
    static TextSpan place(List<Piece> pieces, TextSpan figure) {
      int low = 0;
      int high = pieces.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pieces.get(middle).span().end() <= figure.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      int end = low;
      while (end < pieces.size() && pieces.get(end).span().start() < figure.end()) {
        end++;
      }
      return new TextSpan(low, end);
    }
  }
}
