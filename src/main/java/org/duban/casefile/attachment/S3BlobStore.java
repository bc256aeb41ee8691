package org.duban.casefile.attachment;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Bytes in a bucket of an S3-compatible store. What an installation kept in its folder before it
 * had the bucket is still read, and removed, there.
 */
class S3BlobStore implements BlobStore {

  private final S3Client client;
  private final String bucket;
  private final String prefix;
  private final @Nullable FolderBlobStore before;

  /**
   * @param prefix put before each key; empty, or a name that ends with a slash
   * @param before where bytes were kept until now
   */
  S3BlobStore(S3Client client, String bucket, String prefix, @Nullable FolderBlobStore before) {
    this.client = client;
    this.bucket = bucket;
    this.prefix = prefix;
    this.before = before;
  }

  @Override
  public void put(String key, byte[] bytes, String contentType) throws IOException {
    try {
      client.putObject(
          to -> to.bucket(bucket).key(prefix + key).contentType(contentType),
          RequestBody.fromBytes(bytes));
    } catch (SdkException e) {
      throw new IOException("the object store did not take " + key, e);
    }
  }

  @Override
  public InputStream open(String key) throws IOException {
    if (before != null && before.has(key)) {
      return before.open(key);
    }
    try {
      return client.getObject(from -> from.bucket(bucket).key(prefix + key));
    } catch (SdkException e) {
      throw new IOException("the object store did not give " + key, e);
    }
  }

  @Override
  public void delete(String key) throws IOException {
    if (before != null) {
      before.delete(key);
    }
    try {
      client.deleteObject(of -> of.bucket(bucket).key(prefix + key));
    } catch (SdkException e) {
      throw new IOException("the object store did not remove " + key, e);
    }
  }
}
