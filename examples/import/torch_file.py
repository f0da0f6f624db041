"""Reads files of torch.save without PyTorch, and without running anything that such a file asks for.

A file is a zip archive: `data.pkl` is a pickle of the objects, and the numbers of each storage are a member of its own.
A pickle may name any function to call; here only those that make tensors and plain containers are called, and every
class becomes a `Record` of its attributes. So a whole model is read without the package that it is of.
"""

import array
import collections
import math
import pickle
import struct
import sys
import zipfile


class ImportFault(Exception):
    """What is wrong with a file or an argument, in one line."""


class Tensor:
    """Numbers of a storage; they are taken out of it when they are asked for."""

    def __init__(self, shape, storage, offset=0, stride=None):
        self.shape, self._storage, self._offset = tuple(shape), storage, offset
        self._stride = tuple(stride) if stride is not None else self._dense_stride()

    def _dense_stride(self):
        return tuple(math.prod(self.shape[i + 1:]) for i in range(len(self.shape)))

    @property
    def values(self):
        """All numbers in a row, the last dimension fastest."""
        count = math.prod(self.shape)
        last = self._offset + sum((extent - 1) * step for extent, step in zip(self.shape, self._stride))
        if count and (min(self._offset, *self._stride, 0) < 0 or last >= len(self._storage) or count > 1 << 28):
            raise ImportFault(f"a tensor of shape {list(self.shape)} lies outside its {len(self._storage)} numbers")
        if self._stride == self._dense_stride():
            return self._storage[self._offset:self._offset + count]
        places = [self._offset]
        for extent, step in zip(self.shape, self._stride):
            places = [place + i * step for place in places for i in range(extent)]
        return [self._storage[place] for place in places]

    def rows(self):
        """The numbers along the last dimension, one row after the other."""
        values, width = self.values, self.shape[-1]
        return [values[i:i + width] for i in range(0, len(values), width)]


class Record:
    """An object of a class that is not loaded: its attributes, and the arguments it was made with."""

    type_name = ""  # as "torch.nn.modules.container.Sequential"

    def __new__(cls, *arguments, **_):
        record = object.__new__(cls)
        record.arguments = arguments
        return record

    def __init__(self, *_, **__):
        pass

    def __setstate__(self, state):
        self.__dict__.update(state if isinstance(state, dict) else {"state": state})

    def __setitem__(self, key, value):
        self.__dict__[key] = value

    def append(self, value):
        self.__dict__.setdefault("items", []).append(value)

    def extend(self, values):
        for value in values:
            self.append(value)

    def get(self, name, default=None):
        """An attribute; a module's parameters, buffers and modules are attributes, too."""
        for part in (self.__dict__, *(self.__dict__.get(key) or {} for key in ("_parameters", "_buffers", "_modules"))):
            if name in part:
                return part[name]
        return default

    @property
    def kind(self):
        """The name of the class without its module."""
        return self.type_name.rpartition(".")[2]


# By the type of a storage: the type of its numbers for array.array, and what makes a number of that, if it is none.
_STORAGES = {
    "DoubleStorage": ("d", None), "FloatStorage": ("f", None), "LongStorage": ("q", None), "IntStorage": ("i", None),
    "ShortStorage": ("h", None), "CharStorage": ("b", None), "ByteStorage": ("B", None), "BoolStorage": ("B", bool),
    "HalfStorage": ("H", lambda bits: struct.unpack("<e", struct.pack("<H", bits))[0]),
    "BFloat16Storage": ("H", lambda bits: struct.unpack("<f", struct.pack("<I", bits << 16))[0]),
}


class _Unpickler(pickle.Unpickler):
    _containers = {
        ("collections", "OrderedDict"): collections.OrderedDict,
        ("collections", "defaultdict"): lambda *_: collections.OrderedDict(),
        **{(module, kind.__name__): kind for module in ("builtins", "__builtin__")
           for kind in (set, frozenset, list, dict, tuple, int, float, bool, complex, bytearray, slice, range)},
    }

    def __init__(self, file, archive, root):
        super().__init__(file)
        self._archive, self._root, self._storages, self._types = archive, root, {}, {}

    def find_class(self, module, name):
        if (module, name) in self._containers:
            return self._containers[module, name]
        if module == "torch._utils":
            if name == "_rebuild_tensor_v2":
                return lambda storage, offset, size, stride, *_: Tensor(size, storage, offset, stride)
            if name.startswith("_rebuild_parameter"):
                return lambda tensor, *_: tensor
        full = f"{module}.{name}"
        if full not in self._types:
            self._types[full] = type(name, (Record,), {"type_name": full})
        return self._types[full]

    def persistent_load(self, key):
        kind, name = key[1].type_name.rpartition(".")[2], str(key[2])
        if kind not in _STORAGES:
            raise ImportFault(f"a tensor holds numbers of the unknown type {kind}")
        if name not in self._storages:
            code, convert = _STORAGES[kind]
            numbers = array.array(code)
            try:
                numbers.frombytes(self._archive.read(f"{self._root}/data/{name}"))
            except (KeyError, ValueError):
                raise ImportFault(f"the numbers of storage {name} are missing or cut short") from None
            order = f"{self._root}/byteorder"
            big = order in self._archive.namelist() and self._archive.read(order) == b"big"
            if big != (sys.byteorder == "big"):
                numbers.byteswap()
            self._storages[name] = [convert(number) for number in numbers] if convert else numbers
        return self._storages[name]


def read(path):
    """What torch.save wrote to a path or a file: containers, numbers, `Tensor`s, `Record`s. Raises ImportFault."""
    try:
        archive = zipfile.ZipFile(path)
    except OSError as fault:
        raise ImportFault(f"cannot be read: {fault.strerror}") from None
    except zipfile.BadZipFile:
        raise ImportFault("is not a file of torch.save (a zip archive, which PyTorch writes since 1.6)") from None
    with archive:
        pickles = [name for name in archive.namelist() if name.count("/") == 1 and name.endswith("/data.pkl")]
        if len(pickles) != 1:
            raise ImportFault("is a zip archive, but not of torch.save: it has no data.pkl")
        root = pickles[0].partition("/")[0]
        if f"{root}/constants.pkl" in archive.namelist():
            raise ImportFault("is a TorchScript program; save the model itself with torch.save")
        try:
            with archive.open(pickles[0]) as file:
                return _Unpickler(file, archive, root).load()
        except ImportFault:
            raise
        except Exception as fault:  # a damaged pickle may raise anything, with text of its own
            raise ImportFault(f"is damaged: {type(fault).__name__}: {' '.join(str(fault).split())}") from None


def children(module):
    """The modules of a module in the order in which they run: those of a Sequential, or a single one."""
    modules = module.get("_modules") or {}
    names = list(modules)
    if len(names) > 1 and names != [str(i) for i in range(len(names))]:
        raise ImportFault(f"a {module.kind} is neither a known layer nor a Sequential: what it does is not in the file")
    return list(modules.items())


def leaves(module, known, prefix=""):
    """The modules below `module` whose class names are in `known`, and what has no modules, as (name, module)."""
    for name, child in children(module):
        full = f"{prefix}{name}"
        if child.kind in known or not child.get("_modules"):
            yield full, child
        else:
            yield from leaves(child, known, f"{full}.")


def main(convert, options):
    """Runs an importer; what is wrong becomes one line and the exit status."""
    try:
        convert(options)
    except ImportFault as fault:
        print(f"error: {options.file}: {fault}", file=sys.stderr)
        sys.exit(1)
