// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.List;
import org.briefingviewer.model.deception.DeceptiveCharacters;

/// A piece of a page, from the top to the bottom.
public sealed interface PageBlock {

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
    /// Any other line of an entry.
    LINE;

    /// Returns whether the words are those of an article or of whoever made the briefing, and not
    /// ours.
    public boolean given() {
      return switch (this) {
        case DECK, BODY, CAPTION, QUOTE, BOTTOM_LINE -> true;
        case ORIGIN, SEAL, LEGEND, KEY, LEAD, LINE -> false;
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
      return new Heading(head, List.of(new PageRun.Plain(words)));
    }
  }

  /// A paragraph or a line.
  record Words(ParagraphRole kind, List<PageRun> runs) implements PageBlock {
    public Words {
      runs = List.copyOf(runs);
    }

    /// Makes one of plain words.
    public static Words of(ParagraphRole kind, String words) {
      return new Words(kind, List.of(new PageRun.Plain(words)));
    }
  }

  /// Who checked something, or that nobody did.
  record Review(boolean checked, String words) implements PageBlock {
    public Review {
      words = DeceptiveCharacters.shown(words);
    }
  }

  /// What stands under one heading.
  record Section(List<PageBlock> blocks) implements PageBlock {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /// The notes on an article's figures, in the order of their numbers.
  record Notes(List<Note> notes) implements PageBlock {
    public Notes {
      notes = List.copyOf(notes);
    }
  }

  /// A note on a figure; [PageRun.Figure] leads to it by its number.
  ///
  /// @param checked whether a named person stands behind it
  record Note(int number, boolean checked, List<PageBlock> blocks) implements PageBlock {
    public Note {
      blocks = List.copyOf(blocks);
    }
  }

  /// How a tie stands, as somebody sees it.
  record TieEntry(List<PageBlock> blocks) implements PageBlock {
    public TieEntry {
      blocks = List.copyOf(blocks);
    }
  }

  /// A list of articles, numbered from 1.
  record Articles(List<ArticleEntry> entries) implements PageBlock {
    public Articles {
      entries = List.copyOf(entries);
    }
  }

  /// An article in a list.
  record ArticleEntry(List<PageBlock> blocks) implements PageBlock {
    public ArticleEntry {
      blocks = List.copyOf(blocks);
    }
  }
}
