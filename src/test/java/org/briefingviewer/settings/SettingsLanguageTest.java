// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SettingsLanguageTest {
  @Test
  void aNewUsersWindowSpeaksTheLanguageOfTheSystem() {
    assertEquals(Locale.KOREAN, speaking(Locale.KOREA));
    assertEquals(Locale.ENGLISH, speaking(Locale.UK));
  }

  @Test
  void aSystemThatSpeaksAnotherLanguageGetsEnglish() {
    assertEquals(Locale.ENGLISH, speaking(Locale.FRANCE));
  }

  private static Locale speaking(Locale system) {
    return new Settings(SettingsSnapshot.FIRST, system).languageProperty().get();
  }

  @Test
  void theChosenLanguageIsRememberedAndTheSystemsIsNot() {
    Settings settings = new Settings(SettingsSnapshot.FIRST, Locale.US);
    assertNull(settings.remembered().general().language());
    settings.speak(Locale.KOREAN);
    assertEquals(Locale.KOREAN, settings.languageProperty().get());
    Settings later = new Settings(settings.remembered(), Locale.US);
    assertEquals(Locale.KOREAN, later.languageProperty().get());
  }
}
