// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class StylesheetsTest {
  @Test
  void theKoreanSheetNamesTheKoreanFaces() {
    assertEquals(
        """
        .a { -fx-font-family: "Noto Sans KR"; }
        .b { -fx-font-family: "Noto Sans KR SemiBold"; }
        .c { -fx-font-family: "Source Serif 4"; }
        .d { -fx-font-family: "Noto Sans KR SemiBold"; } /* own words */
        .latin { -fx-font-family: "Inter"; }\
        """,
        Stylesheets.inKorean(
            """
            .a { -fx-font-family: "Inter"; }
            .b { -fx-font-family: "Inter SemiBold"; }
            .c { -fx-font-family: "Source Serif 4"; }
            .d { -fx-font-family: "Source Serif 4 SemiBold"; } /* own words */
            .latin { -fx-font-family: "Inter"; }
            """));
  }

  @Test
  void theEnglishSheetIsTheFileItself() {
    String url = new Stylesheets(Locale.ENGLISH).url("window");
    assertTrue(url.endsWith("/org/briefingviewer/ui/css/window.css"), url);
  }
}
