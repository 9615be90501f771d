// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.graphics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.graphics.DrawingPalette;
import org.briefingviewer.graphics.Plate;
import org.briefingviewer.graphics.Svg;
import org.briefingviewer.page.plate.NamedPlate;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Takes plates out of the window: to the clipboard and into files, always whole and in the colours
/// of the light theme.
record PlateExport(
    Messages messages, Fonts fonts, DesktopServices desk, PartHost host, NodeCamera camera) {
  /// Pixels of a PNG for one of the drawing.
  private static final double FINE = 2;

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
  @Nullable String save(NamedPlate plate, DesktopServices.FileKind kind) {
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

  private byte[] bytes(Plate plate, DesktopServices.FileKind kind) throws IOException {
    return kind.equals(DesktopServices.FileKind.SVG)
        ? Svg.of(plate, DrawingPalette.light()).getBytes(StandardCharsets.UTF_8)
        : png(plate);
  }

  private byte[] png(Plate plate) throws IOException {
    Drawing fine = plate.drawing().scaled(FINE);
    Group shapes = new Group(new ShapeNodes(DrawingPalette.light(), fonts).of(fine));
    shapes.setManaged(false);
    return camera.png(
        new Pane(shapes), (int) Math.ceil(fine.width()), (int) Math.ceil(fine.height()));
  }

  private @Nullable String failed(String where, IOException e) {
    host.tell(WriteFailure.of(where, e));
    return null;
  }
}
