// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.List;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.deception.DeceptiveCharacters;

/// A piece of what a stop shows, from the top to the bottom. Its words have signs for what deceives
/// in them ([DeceptiveCharacters]).
public sealed interface StopBlock {

  /// Returns its words; none of figures beside each other, which have blocks of their own.
  default List<StopRun> runs() {
    return switch (this) {
      case Kicker b -> List.of(StopRun.plain(b.words));
      case Title b -> b.runs;
      case Figure b -> b.runs;
      case Computed b -> b.runs;
      case Whose b -> b.runs;
      case Line b -> b.runs;
      case Passage b -> b.runs;
      case Checked b -> List.of(StopRun.plain(b.words));
      case Warning b -> List.of(StopRun.plain(b.words));
      case Folded b -> List.of(StopRun.plain(b.words));
      case Beside _, Drawn _ -> List.of();
    };
  }

  /// What the stop is about, in a line above it: what a figure counts, whose tie it is.
  record Kicker(String words) implements StopBlock {
    public Kicker {
      words = DeceptiveCharacters.shown(words);
    }
  }

  /// A headline, or how a tie stands.
  record Title(List<StopRun> runs) implements StopBlock {
    public Title {
      runs = List.copyOf(runs);
    }

    /// Makes one of plain words.
    public static Title of(String words) {
      return new Title(List.of(StopRun.plain(words)));
    }
  }

  /// A figure as the text has it, with what hedges and bounds it in one size.
  record Figure(List<StopRun> runs) implements StopBlock {
    public Figure {
      runs = List.copyOf(runs);
    }
  }

  /// A figure that the program computed, and that nobody is cited for: its own words say so in the
  /// same size.
  record Computed(List<StopRun> runs) implements StopBlock {
    public Computed {
      runs = List.copyOf(runs);
    }
  }

  /// Whose it is and on what, links and gaps.
  record Whose(List<StopRun> runs) implements StopBlock {
    public Whose {
      runs = List.copyOf(runs);
    }
  }

  /// What else belongs to it.
  record Line(List<StopRun> runs) implements StopBlock {
    public Line {
      runs = List.copyOf(runs);
    }

    /// Makes one of plain words.
    public static Line of(String words) {
      return new Line(List.of(StopRun.plain(words)));
    }
  }

  /// Words of an article, as they stand there.
  record Passage(List<StopRun> runs) implements StopBlock {
    public Passage {
      runs = List.copyOf(runs);
    }
  }

  /// Who checked what stands above it, or that nobody did.
  record Checked(Standing standing, String words) implements StopBlock {
    public Checked {
      words = DeceptiveCharacters.shown(words);
    }
  }

  /// What the room has to know of the stop itself: its words are gone, or were changed.
  record Warning(String words) implements StopBlock {
    public Warning {
      words = DeceptiveCharacters.shown(words);
    }
  }

  /// A picture; what belongs to its figures stands in blocks of their own.
  ///
  /// @param drawings the same in falling widths, for screens of every shape
  /// @param spoken all of it in words
  /// @param narrow what a screen too narrow for any of the drawings shows in its place
  record Drawn(List<Drawing> drawings, String spoken, String narrow) implements StopBlock {
    public Drawn {
      spoken = DeceptiveCharacters.shown(spoken);
      narrow = DeceptiveCharacters.shown(narrow);
      drawings = List.copyOf(drawings);
    }

    /// Returns a picture in place of which all of it is said where there is no room for it.
    public static Drawn of(List<Drawing> drawings, String spoken) {
      return new Drawn(drawings, spoken, spoken);
    }
  }

  /// Figures beside each other, in their order.
  record Beside(List<List<StopBlock>> columns) implements StopBlock {
    public Beside {
      columns = columns.stream().map(List::copyOf).toList();
    }
  }

  /// What else is said, in one line until the speaker opens it.
  ///
  /// @param blocks what is shown below the line then
  record Folded(String words, List<StopBlock> blocks) implements StopBlock {
    public Folded {
      words = DeceptiveCharacters.shown(words);
      blocks = List.copyOf(blocks);
    }
  }

  /// How far a person stands behind something.
  enum Standing {
    /// A named person read it.
    READ,
    /// A named person settled it together with others, without reading it.
    IN_BULK,
    /// The program proposed it.
    PROPOSED,
    /// A named person rejected it.
    REJECTED;

    /// Returns how far somebody stands behind what was reviewed so.
    static Standing of(Review review) {
      return switch (review.state()) {
        case PROPOSED -> PROPOSED;
        case REJECTED -> REJECTED;
        case ACCEPTED, CORRECTED -> review.read() ? READ : IN_BULK;
      };
    }
  }
}
