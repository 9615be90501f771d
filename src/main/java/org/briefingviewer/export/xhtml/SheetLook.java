// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

/// How a sheet is set: on which paper, and how large and close.
public record SheetLook(Paper paper, Setting setting) {
  /// An article or a cover.
  public static final SheetLook HANDOUT = new SheetLook(Paper.A4, Setting.HANDOUT);

  /// The same in smaller letters.
  public static final SheetLook HANDOUT_CLOSE = new SheetLook(Paper.A4, Setting.HANDOUT_CLOSE);

  /// The sizes that desks print on: ISO 216 and ANSI Letter.
  public enum Paper {
    A4("A4"),
    LETTER("letter");

    private final String css;

    Paper(String css) {
      this.css = css;
    }
  }

  /// How large and close the letters stand; `print.css` has each.
  public enum Setting {
    HANDOUT("handout"),
    /// For what would leave a few lines for a sheet of their own.
    HANDOUT_CLOSE("handout close"),
    BRIEF("brief"),
    /// As small as it may get.
    BRIEF_CLOSE("brief close");

    private final String styleClass;

    Setting(String styleClass) {
      this.styleClass = styleClass;
    }
  }

  String styleClass() {
    return setting.styleClass;
  }

  /// Returns whether notes stand at the foot of the sheet on which their figures are.
  boolean footed() {
    return switch (setting) {
      case HANDOUT, HANDOUT_CLOSE -> true;
      case BRIEF, BRIEF_CLOSE -> false;
    };
  }

  String paperCss() {
    return paper.css;
  }
}
