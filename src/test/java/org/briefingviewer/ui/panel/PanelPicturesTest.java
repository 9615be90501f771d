// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.io.File;
import java.util.concurrent.Callable;
import org.briefingviewer.session.ReadingSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Draws the panel to look at: `PANEL_PICTURES=FOLDER mvn -Dfast test -Dtest=PanelPicturesTest`.
@EnabledIfEnvironmentVariable(named = "PANEL_PICTURES", matches = ".+")
final class PanelPicturesTest {
  @Test
  void drawsThePanelInBothThemesAndThreeSizes() throws Exception {
    FxToolkit.registerPrimaryStage();
    File folder = new File(System.getenv("PANEL_PICTURES"));
    int[][] sizes = {{340, 640}, {400, 800}, {420, 1000}};
    for (String theme : new String[] {"light", "dark"}) {
      for (int[] size : sizes) {
        String name = size[0] + "-" + theme;
        onFx(
            () -> {
              for (int i : new int[] {0, 1, 10}) {
                ReadingSession session = PanelFixture.open();
                session.chooseEstimate(session.estimates().get(i));
                draw(session, theme, size, new File(folder, name + "-card" + i + ".png"));
              }
              ReadingSession session = PanelFixture.open();
              draw(session, theme, size, new File(folder, name + "-plain.png"));
              session.chooseTie(PanelFixture.DPRK_CHINA);
              draw(session, theme, size, new File(folder, name + "-tie.png"));
              session.chooseEstimate(session.estimates().get(1));
              PanelPictures.draw(
                  session,
                  theme,
                  size[0],
                  size[1],
                  scene -> ((PanelTab) scene.lookup("#tab-estimates")).fire(),
                  new File(folder, name + "-list.png"));
              return null;
            });
      }
    }
  }

  private static void draw(ReadingSession session, String theme, int[] size, File file)
      throws Exception {
    PanelPictures.draw(session, theme, size[0], size[1], scene -> {}, file);
  }

  private static void onFx(Callable<?> work) throws Exception {
    WaitForAsyncUtils.asyncFx(work).get();
  }
}
