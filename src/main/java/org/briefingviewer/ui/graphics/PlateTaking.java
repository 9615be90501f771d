// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.graphics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import org.briefingviewer.bundle.SafeSave;
import org.briefingviewer.bundle.file.Unwritten;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.Palette;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.graphics.Svg;
import org.briefingviewer.page.plate.NamedPlate;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.Desk;
import org.briefingviewer.ui.part.Host;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Takes plates out of the window: to the clipboard and into files, always whole and in the colours
/// of the light theme.
final class PlateTaking {
  /// Pixels of a PNG for one of the drawing.
  private static final double FINE = 2;

  private final Messages messages;
  private final Fonts fonts;
  private final Desk desk;
  private final Host host;
  private final Camera camera;

  PlateTaking(Messages messages, Fonts fonts, Desk desk, Host host, Camera camera) {
    this.messages = messages;
    this.fonts = fonts;
    this.desk = desk;
    this.host = host;
    this.camera = camera;
  }

  /// Copies the picture; returns what was done in words, or null when it failed.
  @Nullable String copy(NamedPlate plate) {
    try {
      desk.copyPicture(png(plate.plate()));
      return messages.text("figures.copied");
    } catch (IOException e) {
      return failed(plate.name(), e);
    }
  }

  /// Saves the picture where the user chooses; returns what was done in words, or null when nothing
  /// was.
  @Nullable String save(NamedPlate plate, Desk.FileKind kind) {
    Path file = desk.chooseSave(plate.name() + "." + kind.ending(), kind);
    if (file == null) {
      return null;
    }
    try {
      SafeSave.replace(file, bytes(plate.plate(), kind));
      return messages.text("figures.saved", file);
    } catch (IOException e) {
      return failed(file.toString(), e);
    }
  }

  private byte[] bytes(Plate plate, Desk.FileKind kind) throws IOException {
    return kind.equals(Desk.FileKind.SVG)
        ? Svg.of(plate, Palette.light()).getBytes(StandardCharsets.UTF_8)
        : png(plate);
  }

  private byte[] png(Plate plate) throws IOException {
    Drawing fine = plate.drawing().scaled(FINE);
    Group shapes = new Group(new ShapeNodes(Palette.light(), fonts).of(fine));
    shapes.setManaged(false);
    return camera.png(
        new Pane(shapes), (int) Math.ceil(fine.width()), (int) Math.ceil(fine.height()));
  }

  private @Nullable String failed(String where, IOException e) {
    host.tell(Unwritten.of(where, e));
    return null;
  }
}
