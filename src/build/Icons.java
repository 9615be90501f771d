// SPDX-License-Identifier: Apache-2.0
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javax.imageio.ImageIO;

/// Draws the program's icon and that of its files from their SVG in the sizes that desktops ask
/// for: a folder `hicolor` for Linux, `.ico` for Windows, `.icns` for macOS. The same JDK gives the
/// same bytes.
///
/// Arguments: the program's SVG, the file type's SVG (named after the type), the id of the program,
/// the folder of hicolor, the folder for ico and icns.
class Icons {
  private static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 96, 128, 256, 512);
  private static final List<Integer> ICO_SIZES = List.of(16, 24, 32, 48, 64, 256);

  /// What macOS calls the sizes, the doubled ones last.
  private static final Map<String, Integer> ICNS_SIZES = new LinkedHashMap<>();

  static {
    ICNS_SIZES.put("icp4", 16);
    ICNS_SIZES.put("icp5", 32);
    ICNS_SIZES.put("icp6", 64);
    ICNS_SIZES.put("ic07", 128);
    ICNS_SIZES.put("ic08", 256);
    ICNS_SIZES.put("ic09", 512);
    ICNS_SIZES.put("ic10", 1024);
    ICNS_SIZES.put("ic11", 32);
    ICNS_SIZES.put("ic12", 64);
    ICNS_SIZES.put("ic13", 256);
    ICNS_SIZES.put("ic14", 512);
  }

  public static void main(String[] args) throws Exception {
    Path program = Path.of(args[0]);
    Path type = Path.of(args[1]);
    Path hicolor = Path.of(args[3]);
    Path others = Path.of(args[4]);
    String typeName = type.getFileName().toString().replace(".svg", "");
    draw(program, hicolor, "apps/" + args[2], others.resolve("briefing-viewer"));
    draw(type, hicolor, "mimetypes/" + typeName, others.resolve("briefing-file"));
    Path scalable = hicolor.resolve("scalable/apps/" + args[2] + ".svg");
    Files.createDirectories(scalable.getParent());
    Files.copy(program, scalable, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void draw(Path svg, Path hicolor, String name, Path other) throws IOException {
    SVGDocument drawing = new SVGLoader().load(svg.toUri().toURL());
    if (drawing == null) {
      throw new IOException(svg + ": this is no SVG that can be drawn.");
    }
    for (int size : SIZES) {
      write(hicolor.resolve(size + "x" + size).resolve(name + ".png"), png(drawing, size));
    }
    write(Path.of(other + ".ico"), ico(drawing));
    write(Path.of(other + ".icns"), icns(drawing));
  }

  private static byte[] png(SVGDocument drawing, int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    var graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.render((java.awt.Component) null, graphics, new ViewBox(0, 0, size, size));
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /// An index of 16 bytes a picture, then the pictures as PNG.
  private static byte[] ico(SVGDocument drawing) throws IOException {
    SequencedMap<Integer, byte[]> pictures = new LinkedHashMap<>();
    for (int size : ICO_SIZES) {
      pictures.put(size, png(drawing, size));
    }
    int offset = 6 + 16 * pictures.size();
    int bytes = offset + pictures.values().stream().mapToInt(p -> p.length).sum();
    ByteBuffer out = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
    for (var picture : pictures.entrySet()) {
      // A side of 256 is written as 0.
      byte side = (byte) (int) picture.getKey();
      out.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
      out.putInt(picture.getValue().length).putInt(offset);
      offset += picture.getValue().length;
    }
    pictures.values().forEach(out::put);
    return out.array();
  }

  private static byte[] icns(SVGDocument drawing) throws IOException {
    ByteArrayOutputStream chunks = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(chunks);
    for (var entry : ICNS_SIZES.entrySet()) {
      byte[] picture = png(drawing, entry.getValue());
      out.write(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      out.writeInt(8 + picture.length);
      out.write(picture);
    }
    return ByteBuffer.allocate(8 + chunks.size())
        .put("icns".getBytes(StandardCharsets.US_ASCII))
        .putInt(8 + chunks.size())
        .put(chunks.toByteArray())
        .array();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
