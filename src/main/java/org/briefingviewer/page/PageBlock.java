// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;

/// A piece of what is shown, from the top to the bottom: on paper, on a wall, on slides and in
/// HTML. Its words have signs for what deceives in them ([DeceptiveCharacters]).
public sealed interface PageBlock {

  /// Returns its own words; none of what only holds other blocks.
  default List<PageRun> runs() {
    return switch (this) {
      case Heading b -> b.runs;
      case Words b -> b.runs;
      case Checked b -> List.of(PageRun.plain(b.words));
      case Folded b -> List.of(PageRun.plain(b.words));
      case Group _, Note _, Beside _, Drawn _ -> List.of();
    };
  }

  /// Returns whether it is words of one of these kinds.
  default boolean is(ParagraphRole... kinds) {
    return this instanceof Words words && List.of(kinds).contains(words.kind);
  }

  /// Returns the notes on figures that stand in it.
  default Stream<Note> notes() {
    return switch (this) {
      case Note b -> Stream.of(b);
      case Group b -> b.blocks.stream().flatMap(PageBlock::notes);
      case Heading _, Words _, Checked _, Beside _, Folded _, Drawn _ -> Stream.empty();
    };
  }

  /// What a heading heads.
  enum Head {
    HEADLINE,
    SUBHEAD,
    NOTES,
    TIES,
    WORKS,
    ARTICLES,
    /// The figures of a brief.
    FIGURES,
    BOTTOM_LINE,
    /// What to say.
    LINES,
    /// What was done since a seal.
    CHANGES,
    /// What is not on the page.
    LEFT_OUT;

    /// Returns whether the words are those of an article, and not ours.
    public boolean ofArticle() {
      return switch (this) {
        case HEADLINE, SUBHEAD -> true;
        case NOTES, TIES, WORKS, ARTICLES, FIGURES, BOTTOM_LINE, LINES, CHANGES, LEFT_OUT -> false;
      };
    }
  }

  /// What a paragraph is.
  enum ParagraphRole {
    DECK,
    BODY,
    CAPTION,
    /// Where an article comes from.
    ORIGIN,
    /// When a briefing was made, and whether it is sealed.
    SEAL,
    /// How to read what follows.
    LEGEND,
    /// How to read the signs in a text.
    KEY,
    /// A passage of an article with what it says of itself.
    QUOTE,
    /// Words above all others.
    BOTTOM_LINE,
    /// The first line of an entry.
    LEAD,
    /// Any other line of an entry; on a stop what else belongs to it.
    LINE,
    /// What a stop is about, in a line above it: what a figure counts, whose tie it is.
    KICKER,
    /// A headline on a stop, or how a tie stands.
    TITLE,
    /// A figure as the text has it, with what hedges and bounds it in one size.
    FIGURE,
    /// A figure that the program computed, and that nobody is cited for: its own words say so in
    /// the same size.
    COMPUTED,
    /// Whose it is and on what, links and gaps.
    WHOSE,
    /// Words of an article, as they stand there.
    PASSAGE,
    /// What the room has to know of the stop itself: its words are gone, or were changed.
    WARNING;

    /// Returns whether the words are those of an article or of whoever made the briefing, and not
    /// ours.
    public boolean given() {
      return switch (this) {
        case DECK, BODY, CAPTION, QUOTE, BOTTOM_LINE, PASSAGE -> true;
        case ORIGIN, SEAL, LEGEND, KEY, LEAD, LINE -> false;
        case KICKER, TITLE, FIGURE, COMPUTED, WHOSE, WARNING -> false;
      };
    }
  }

  /// A heading.
  record Heading(Head head, List<PageRun> runs) implements PageBlock {
    public Heading {
      runs = List.copyOf(runs);
    }

    /// Makes a heading of plain words.
    public static Heading of(Head head, String words) {
      return new Heading(head, List.of(PageRun.plain(words)));
    }
  }

  /// A paragraph or a line.
  record Words(ParagraphRole kind, List<PageRun> runs) implements PageBlock {
    public Words {
      runs = List.copyOf(runs);
    }

    /// Makes one of plain words.
    public static Words of(ParagraphRole kind, String words) {
      return new Words(kind, List.of(PageRun.plain(words)));
    }

    /// Makes a line of plain words.
    public static Words line(String words) {
      return of(ParagraphRole.LINE, words);
    }
  }

  /// Who checked what stands above it, or that nobody did.
  record Checked(Standing standing, String words) implements PageBlock {
    public Checked {
      words = DeceptiveCharacters.shown(words);
    }

    /// Makes one that says who checked something, in words for a wall.
    public static Checked of(Review review, Messages messages) {
      return new Checked(Standing.of(review), new ReviewWords(messages).shown(review));
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
    public static Standing of(Review review) {
      return switch (review.state()) {
        case PROPOSED -> PROPOSED;
        case REJECTED -> REJECTED;
        case ACCEPTED, CORRECTED -> review.read() ? READ : IN_BULK;
      };
    }
  }

  /// What belongs together, in its order.
  record Group(GroupKind kind, List<PageBlock> blocks) implements PageBlock {
    public Group {
      blocks = List.copyOf(blocks);
    }

    /// Makes one of what stands under one heading.
    public static Group section(List<PageBlock> blocks) {
      return new Group(GroupKind.SECTION, blocks);
    }
  }

  /// As what blocks belong together.
  enum GroupKind {
    /// Under one heading.
    SECTION,
    /// As notes on an article's figures, in the order of their numbers.
    NOTES,
    /// As how a tie stands, as somebody sees it.
    TIE,
    /// As a list of articles, numbered from 1.
    ARTICLES,
    /// As what is said of an article in a list.
    ARTICLE
  }

  /// A note on a figure; [PageRun#note()] leads to it by its number.
  ///
  /// @param checked whether a named person stands behind it
  record Note(int number, boolean checked, List<PageBlock> blocks) implements PageBlock {
    public Note {
      blocks = List.copyOf(blocks);
    }
  }

  /// Figures beside each other, in their order.
  record Beside(List<List<PageBlock>> columns) implements PageBlock {
    public Beside {
      columns = columns.stream().map(List::copyOf).toList();
    }
  }

  /// What else is said, in one line until the speaker opens it.
  ///
  /// @param blocks what is shown below the line then
  record Folded(String words, List<PageBlock> blocks) implements PageBlock {
    public Folded {
      words = DeceptiveCharacters.shown(words);
      blocks = List.copyOf(blocks);
    }
  }

  /// A picture; what belongs to its figures stands in blocks of their own.
  ///
  /// @param drawings the same in falling widths, for screens of every shape
  /// @param spoken all of it in words
  /// @param narrow what stands in its place where none of the drawings finds room
  record Drawn(List<Drawing> drawings, String spoken, String narrow) implements PageBlock {
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
}
