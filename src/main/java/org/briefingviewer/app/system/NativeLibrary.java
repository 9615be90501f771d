// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.system;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/// Functions of a system's library. That Java may call them, the start says
/// (`--enable-native-access`).
@SuppressWarnings("restricted")
public final class NativeLibrary {
  private final SymbolLookup symbols;

  private NativeLibrary(SymbolLookup symbols) {
    this.symbols = symbols;
  }

  /// Loads a library, which stays loaded.
  ///
  /// @param name as the system's loader knows it
  /// @throws IllegalArgumentException where the system has none of that name
  public static NativeLibrary named(String name) {
    return new NativeLibrary(SymbolLookup.libraryLookup(name, Arena.global()));
  }

  /// Returns a function; every pointer is a [MemorySegment].
  ///
  /// @throws java.util.NoSuchElementException where the library has none of that name
  public MethodHandle function(String name, FunctionDescriptor shape) {
    MemorySegment address = symbols.find(name).orElseThrow();
    return Linker.nativeLinker().downcallHandle(address, shape);
  }

  /// What is done with functions of libraries.
  public interface Call<T> {
    T make() throws Throwable;
  }

  /// Makes calls. A library or a function that is not there counts as nothing done.
  public static <T> T or(T none, Call<T> call) {
    try {
      return call.make();
    } catch (RuntimeException e) { // no such library or function
      return none;
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e); // functions of C throw nothing
    }
  }
}
