// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.desk;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.ui.part.DesktopServices;
import org.jspecify.annotations.Nullable;

/// The desktop around a window that is only drawn: there is none.
public final class AbsentDesktop implements DesktopServices {
  @Override
  public List<Path> chooseOpen() {
    return List.of();
  }

  @Override
  public @Nullable Path chooseSave(String name, FileKind kind) {
    return null;
  }

  @Override
  public void copy(String text) {
    throw nobody();
  }

  @Override
  public void copy(String text, String html) {
    throw nobody();
  }

  @Override
  public void copyPicture(byte[] png) {
    throw nobody();
  }

  @Override
  public Pasted pasted() {
    return Pasted.NOTHING;
  }

  @Override
  public boolean openOutside(Path file) {
    return false;
  }

  private static IllegalStateException nobody() {
    return new IllegalStateException("nobody copies from a picture");
  }
}
