// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsSnapshot.OnStage;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.wording.Messages;

/// On which ground, and in which language, the room sees the stops: as the window, or otherwise.
public final class WallChoices {
  private WallChoices() {}

  /// Makes the two choices.
  public static List<WordedChoice<?>> of(Settings settings, Messages messages) {
    OnStage now = settings.stageProperty().get();
    List<WordedChoice<?>> choices =
        List.of(
            new WordedChoice<>(
                "stage-theme",
                messages.text("stage.list.theme"),
                orNone(List.of(Theme.values())),
                Optional.ofNullable(now.theme()),
                theme ->
                    messages.text(
                        "stage.list.theme."
                            + theme
                                .map(each -> each.name().toLowerCase(Locale.ROOT))
                                .orElse("own")),
                theme ->
                    settings.stage(settings.stageProperty().get().onGround(theme.orElse(null)))),
            new WordedChoice<>(
                "stage-language",
                messages.text("stage.list.language"),
                orNone(Settings.LANGUAGES),
                Optional.ofNullable(now.language()),
                language ->
                    messages.text(
                        "stage.list.language." + language.map(Locale::getLanguage).orElse("own")),
                language ->
                    settings.stage(
                        settings.stageProperty().get().inLanguage(language.orElse(null)))));
    choices.forEach(choice -> choice.setMinWidth(Region.USE_PREF_SIZE));
    return choices;
  }

  private static <T> List<Optional<T>> orNone(List<T> things) {
    List<Optional<T>> all = new ArrayList<>();
    all.add(Optional.empty());
    things.forEach(thing -> all.add(Optional.of(thing)));
    return all;
  }
}
