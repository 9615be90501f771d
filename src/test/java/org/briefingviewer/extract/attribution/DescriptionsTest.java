// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

  @Test
  void theMinisterIsTheOneWithThatTitleAndHisName() {
    assertEquals(
        "Defense Minister Ivo Radek",
        named(
            "Defense Minister Ivo Radek spoke in parliament. The minister said 40 had left.",
            "The minister"));
  }

  @Test
  void lettersInBracketsStandForTheNameBefore() {
    assertEquals(
        "Lowland Trade Agency",
        named(
            "The Lowland Trade Agency (LTA) met on Monday. LTA said 40 firms had closed.",
            "LTA said"));
  }

  @Test
  void sheIsNoMan() {
    assertEquals(
        "Anna Lund",
        named("Anna Lund spoke before Karl Voss. She put the aid at $30 million.", "She"));
  }

  private static String named(String text, String at) {
    AnalysedText analysed = DrawnSource.analyse(text);
    int start = text.indexOf(at);
    int end = start + (at.endsWith(" said") ? at.length() - 5 : at.length());
    return new SourceReader().read(analysed).names().resolve(new TextSpan(start, end)).name();
  }
}
