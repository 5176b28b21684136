package org.dateline.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class QuantizedMatrixTest {
  @Test
  void comesBackWithinHalfAStepOfItsRow() throws IOException {
    float[][] matrix = {{1, -.5f, .25f}, {0, 0, 0}, {1e-3f, 2e-3f, -4e-3f}};
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    QuantizedMatrix.write(new DataOutputStream(bytes), matrix);
    assertThat(bytes.size()).isEqualTo(3 * Float.BYTES + 2 * 3);
    float[][] read =
        QuantizedMatrix.read(
            new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), 3, 3);
    assertThat(read[1]).containsExactly(0, 0, 0);
    assertThat(read[0]).containsExactly(matrix[0], Offset.offset(1 / 254f));
    assertThat(read[2]).containsExactly(matrix[2], Offset.offset(4e-3f / 254f));
  }
}
