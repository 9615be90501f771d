// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.rights;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RestrictedRightsTest {
  private final RestrictedRights rights = RestrictedRights.listed();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All rights reserved",
        "© 2025 Harbour Wire. ALL RIGHTS RESERVED.",
        "No redistribution.",
        "No use without our leave",
        "May not be reproduced, in whole or in part",
        "Not for republication",
        "Copying prohibited",
        "Unauthorised copying is unlawful; unauthorized redistribution too",
        "For subscribers only; do not redistribute",
        "무단전재 및 재배포 금지",
        "<저작권자 항구통신, 무단 전재-재배포, AI 학습 이용 금지>",
        "未经许可，不得转载",
        "Все права защищены",
        "Перепечатка без согласия редакции запрещена"
      })
  void whatHoldsBackIsToldApart(String line) {
    assertTrue(rights.holdBack(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CC BY 4.0",
        "Public domain",
        "May be redistributed freely",
        "Reproduction is authorised provided the source is acknowledged",
        "No use fee",
        "Notes on the copied edition",
        "출처를 밝히면 자유롭게 이용할 수 있습니다",
        ""
      })
  void whatDoesNotIsLeftAlone(String line) {
    assertFalse(rights.holdBack(line));
  }
}
