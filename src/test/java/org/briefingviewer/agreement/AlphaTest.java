// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class AlphaTest {
  private static List<TextSpan> marks(int... ends) {
    List<TextSpan> marks = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      marks.add(new TextSpan(ends[i], ends[i + 1]));
    }
    return marks;
  }

  /// Three observers, fifteen units, some values missing: the example of the paper of 2011, whose
  /// nominal alpha is 0.691.
  @Test
  void theNominalAlphaOfThePublishedExampleComesOut() {
    String[] observers = {"*****34121133*3", "1*213343*******", "**21344*21133*4"};
    List<List<String>> units = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      List<String> unit = new ArrayList<>();
      for (String observer : observers) {
        if (observer.charAt(i) != '*') {
          unit.add(observer.substring(i, i + 1));
        }
      }
      units.add(unit);
    }
    assertEquals(0.691, NominalAlpha.of(units).orElseThrow(), 0.0005);
  }

  @Test
  void nominalAlphaIsOneWhereAllAgreeAndNothingWhereNothingCouldDiffer() {
    List<String> yes = List.of("yes", "yes");
    List<String> no = List.of("no", "no");
    assertEquals(1, NominalAlpha.of(List.of(yes, no, yes)).orElseThrow(), 1e-12);
    assertEquals(OptionalDouble.empty(), NominalAlpha.of(List.of(yes, yes)));
    assertEquals(OptionalDouble.empty(), NominalAlpha.of(List.of(List.of("yes"), List.of())));
    List<String> split = List.of("yes", "no");
    assertTrue(NominalAlpha.of(List.of(split, split)).orElseThrow() < 0);
  }

  /// The continuum of 300 units of the paper of 1995 with its category c: observed 0.0144, expected
  /// 0.0532.
  @Test
  void theUnitizingAlphaOfThePublishedExampleComesOut() {
    List<TextSpan> first = marks(75, 145, 220, 250);
    List<TextSpan> second = marks(70, 150, 205, 225, 250, 270);
    double[] disagreements = UnitizingAlpha.disagreements(300, first, second);
    assertEquals(0.0144, disagreements[0], 0.00005);
    assertEquals(0.0532, disagreements[1], 0.00005);
    assertEquals(0.7285, UnitizingAlpha.of(300, first, second).orElseThrow(), 0.0005);
    double same = UnitizingAlpha.of(300, second, first).orElseThrow();
    assertEquals(UnitizingAlpha.of(300, first, second).orElseThrow(), same, 1e-12);
  }

  @Test
  void whoMarksTheSameAgreesAndWhoMarksOtherPlacesDoesNot() {
    List<TextSpan> marks = marks(10, 20, 40, 44);
    assertEquals(1, UnitizingAlpha.of(100, marks, marks).orElseThrow(), 1e-12);
    assertTrue(UnitizingAlpha.of(100, marks, marks(70, 80)).orElseThrow() < 0.2);
    assertEquals(OptionalDouble.empty(), UnitizingAlpha.of(100, List.of(), List.of()));
  }
}
