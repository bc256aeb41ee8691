package org.duban.casefile.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** Bytes in a folder; on several nodes a shared one. */
class FolderBlobStore implements BlobStore {

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");

  private final Path root;

  FolderBlobStore(Path root) {
    this.root = root;
  }

  @Override
  public void put(String key, byte[] bytes, String contentType) throws IOException {
    Path file = path(key);
    Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(file.getParent(), "part", ".tmp");
    try {
      try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          out.write(left);
        }
        out.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  @Override
  public InputStream open(String key) throws IOException {
    return Files.newInputStream(path(key));
  }

  @Override
  public void delete(String key) throws IOException {
    Files.deleteIfExists(path(key));
  }

  boolean has(String key) throws IOException {
    return Files.exists(path(key));
  }

  private Path path(String key) throws IOException {
    if (!KEY.matcher(key).matches()) {
      throw new NoSuchFileException(key);
    }
    return root.resolve(key.substring(0, 2)).resolve(key.substring(2, 4)).resolve(key);
  }
}
