// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Writes pixels as a PNG file (W3C, *Portable Network Graphics*, second edition): RGB, eight bits,
/// each row filtered as the difference to the row above. The JDK's own writer would start AWT.
public final class PngWriter {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BYTES_PER_PIXEL = 3;
  private static final int UP_FILTER = 2;

  private PngWriter() {}

  /// Writes `image`, its transparency left out.
  public static void write(Image image, OutputStream out) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    out.write(SIGNATURE);
    chunk(out, "IHDR", header(width, height));
    chunk(out, "IDAT", compressed(pixels, width, height));
    chunk(out, "IEND", new byte[0]);
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.writeInt(width);
    data.writeInt(height);
    data.write(new byte[] {8, 2, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] compressed(int[] pixels, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      byte[] above = new byte[width * BYTES_PER_PIXEL];
      byte[] row = new byte[width * BYTES_PER_PIXEL];
      byte[] filtered = new byte[width * BYTES_PER_PIXEL];
      for (int y = 0; y < height; y++) {
        fill(row, pixels, y * width, width);
        for (int i = 0; i < row.length; i++) {
          filtered[i] = (byte) (row[i] - above[i]);
        }
        deflater.write(UP_FILTER);
        deflater.write(filtered);
        byte[] swap = above;
        above = row;
        row = swap;
      }
    }
    return bytes.toByteArray();
  }

  private static void fill(byte[] row, int[] pixels, int from, int width) {
    for (int x = 0; x < width; x++) {
      int argb = pixels[from + x];
      row[x * BYTES_PER_PIXEL] = (byte) (argb >> 16);
      row[x * BYTES_PER_PIXEL + 1] = (byte) (argb >> 8);
      row[x * BYTES_PER_PIXEL + 2] = (byte) argb;
    }
  }

  private static void chunk(OutputStream out, String type, byte[] content) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    data.writeInt(content.length);
    data.write(name);
    data.write(content);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(content);
    data.writeInt((int) crc.getValue());
    data.flush();
  }
}
