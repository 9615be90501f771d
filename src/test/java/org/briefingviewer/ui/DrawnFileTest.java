// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DrawnFileTest {
  private final MemoryBriefing briefing =
      new MemoryBriefing(
          null,
          List.of(new ArticleDraft("plain", "Wagons\n\nSome 700 of them passed.")),
          Set.of(),
          BundleIntegrity.NONE);

  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
  }

  @Test
  void aFileCountsAsTheLastOneOnceItStandsInAWindow() throws Exception {
    WindowFixture fixture =
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new WindowFixture(file -> briefing));
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          fixture.session.open(briefing.file());
          WindowPicture.layOut(fixture.window, 990, 900);
          return null;
        });
    assertNull(fixture.settings.remembered().lastFile());
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          fixture.session.close();
          stage.setScene(fixture.window.getScene());
          stage.show();
          fixture.session.open(briefing.file());
          assertNull(fixture.settings.remembered().lastFile());
          return null;
        });
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> fixture.settings.remembered().lastFile() != null);
    assertEquals(briefing.file().toAbsolutePath(), fixture.settings.remembered().lastFile());
  }
}
