// SPDX-License-Identifier: Apache-2.0

/// The verb `extract`: files, or articles a line as a pure filter, whose errors are lines too.
@NullMarked
package org.briefingviewer.cli.extract;

import org.jspecify.annotations.NullMarked;
