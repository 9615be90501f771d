// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import org.briefingviewer.model.deception.DeceptiveCharacters;

/// A stretch of words in a line, with signs for what deceives in them.
public sealed interface PageRun {
  /// Returns the words, as they are shown.
  String words();

  /// Words as they are.
  record Plain(String words) implements PageRun {
    public Plain {
      words = DeceptiveCharacters.shown(words);
    }
  }

  /// The handling mark of the paragraph that it begins.
  record OwnMark(String mark) implements PageRun {
    public OwnMark {
      mark = DeceptiveCharacters.shown(mark);
    }

    @Override
    public String words() {
      return "(" + mark + ")";
    }
  }

  /// A figure in running text, with the number of its note.
  ///
  /// @param checked whether a named person stands behind it: the two never look alike
  /// @param spoken what the number says to those who hear it
  record Figure(String words, int number, boolean checked, String spoken) implements PageRun {
    public Figure {
      words = DeceptiveCharacters.shown(words);
      spoken = DeceptiveCharacters.shown(spoken);
    }
  }

  /// A figure as the text has it, where it is explained.
  record AsWritten(String words) implements PageRun {
    public AsWritten {
      words = DeceptiveCharacters.shown(words);
    }
  }

  /// A link that the program inferred.
  record Inferred(String words) implements PageRun {
    public Inferred {
      words = DeceptiveCharacters.shown(words);
    }
  }

  /// Where words come from that are quoted.
  record Origin(String words) implements PageRun {
    public Origin {
      words = DeceptiveCharacters.shown(words);
    }
  }

  /// Who checked something, or that nobody did.
  ///
  /// @param checked whether a named person read it
  record Review(boolean checked, String words) implements PageRun {
    public Review {
      words = DeceptiveCharacters.shown(words);
    }
  }

  /// What the text does not say, in its brackets.
  record Gap(String words) implements PageRun {
    public Gap {
      words = DeceptiveCharacters.shown(words);
    }
  }
}
