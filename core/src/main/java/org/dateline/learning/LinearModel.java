package org.dateline.learning;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.model.DatelineException;
import org.dateline.text.Bytes;
import org.dateline.text.Unpacked;

/**
 * A linear classifier with the names of its classes, as it stands in a model file.
 *
 * @param classes names of the classes, in the order of their numbers
 * @param table the weights
 */
public record LinearModel(List<String> classes, FeatureTable table) {
  private static final int MAGIC = 0x444C4C31; // "DLL1"
  private static final int BUFFER = 1 << 16;

  public LinearModel {
    classes = List.copyOf(classes);
  }

  /**
   * Reads a model file.
   *
   * @throws DatelineException naming the file when it is not a linear model
   */
  public static LinearModel read(String path, Bytes file) {
    try (DataInputStream input = Unpacked.open(file)) {
      if (input.readInt() != MAGIC) {
        throw new DatelineException(path + " is not a linear model");
      }
      int count = input.readUnsignedShort();
      List<String> classes = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        classes.add(input.readUTF());
      }
      return new LinearModel(classes, FeatureTable.read(input));
    } catch (IOException broken) {
      throw new DatelineException(path + " is broken", broken);
    }
  }

  /** The bytes of a model file. */
  public static Bytes write(List<String> classes, FeatureTable.Builder table) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream output = new DataOutputStream(new GZIPOutputStream(bytes, BUFFER))) {
      output.writeInt(MAGIC);
      output.writeShort(classes.size());
      for (String name : classes) {
        output.writeUTF(name);
      }
      table.write(output);
    }
    return Bytes.of(bytes.toByteArray());
  }
}
