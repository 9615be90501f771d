// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/// A file open for reading that an interrupted thread does not close for the others, as a
/// `FileChannel` would be. Its caller takes care that one thread uses it at a time.
final class UninterruptedFile implements SeekableByteChannel {
  private final RandomAccessFile file;
  private boolean open = true;

  UninterruptedFile(Path path) throws IOException {
    this.file = new RandomAccessFile(path.toFile(), "r");
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (target.hasArray()) {
      int start = target.arrayOffset() + target.position();
      int count = file.read(target.array(), start, target.remaining());
      target.position(target.position() + Math.max(0, count));
      return count;
    }
    byte[] bytes = new byte[target.remaining()];
    int count = file.read(bytes);
    target.put(bytes, 0, Math.max(0, count));
    return count;
  }

  @Override
  public long position() throws IOException {
    return file.getFilePointer();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    file.seek(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.length();
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long size) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    file.close();
  }
}
