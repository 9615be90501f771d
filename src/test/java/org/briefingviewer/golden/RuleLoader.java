// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeAnnotation;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.function.Function;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;

/// Loads the extractor anew, each of its decision methods telling [RuleCounter] what it answers. A
/// decision is a method that returns `boolean`, or something that may be null.
final class RuleLoader extends ClassLoader {
  private static final String ROOM = "org.briefingviewer.extract.";
  private static final ClassDesc COUNTER = ClassDesc.of(RuleCounter.class.getName());

  RuleLoader() {
    super(RuleLoader.class.getClassLoader());
  }

  /// Returns an extractor whose decisions are counted.
  Function<Article, Findings> extractor() throws ReflectiveOperationException {
    Class<?> type = Class.forName(ROOM + "Extractor", true, this);
    Object extractor = type.getConstructor().newInstance();
    var find = type.getMethod("find", Article.class);
    return article -> {
      try {
        return (Findings) find.invoke(extractor, article);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(article.id(), e);
      }
    };
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(ROOM)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : counted(name);
    }
  }

  private Class<?> counted(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] counted = counted(in.readAllBytes());
      return defineClass(name, counted, 0, counted.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] counted(byte[] bytes) {
    ClassFile file =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(this)));
    ClassModel type = file.parse(bytes);
    String name = type.thisClass().asInternalName();
    String rule = name.substring(name.lastIndexOf("extract/") + "extract/".length());
    return file.transformClass(
        type,
        (builder, element) -> {
          if (element instanceof MethodModel method && decides(method)) {
            int number = RuleCounter.number(rule + "\t" + method.methodName().stringValue());
            builder.transformMethod(method, MethodTransform.transformingCode(telling(number)));
          } else {
            builder.with(element);
          }
        });
  }

  private static CodeTransform telling(int number) {
    return (code, element) -> {
      if (element instanceof ReturnInstruction back && back.opcode() == Opcode.IRETURN) {
        code.dup();
        tell(code, number, ConstantDescs.CD_boolean);
      } else if (element instanceof ReturnInstruction back && back.opcode() == Opcode.ARETURN) {
        code.dup();
        tell(code, number, ConstantDescs.CD_Object);
      }
      code.with(element);
    };
  }

  private static void tell(CodeBuilder code, int number, ClassDesc answer) {
    code.loadConstant(number);
    code.invokestatic(
        COUNTER, "said", MethodTypeDesc.of(ConstantDescs.CD_void, answer, ConstantDescs.CD_int));
  }

  private static boolean decides(MethodModel method) {
    boolean written =
        !method.flags().has(AccessFlag.SYNTHETIC) && !method.flags().has(AccessFlag.ABSTRACT);
    return written
        && !method.methodName().stringValue().equals("equals")
        && (method.methodTypeSymbol().returnType().equals(ConstantDescs.CD_boolean)
            || mayBeNull(method));
  }

  private static boolean mayBeNull(MethodModel method) {
    return method
        .findAttribute(Attributes.runtimeVisibleTypeAnnotations())
        .map(
            all ->
                all.annotations().stream()
                    .anyMatch(
                        each ->
                            each.targetInfo().targetType()
                                    == TypeAnnotation.TargetType.METHOD_RETURN
                                && each.annotation()
                                    .className()
                                    .stringValue()
                                    .endsWith("/Nullable;")))
        .orElse(false);
  }
}
