// A hash map from strings to numbers, with open addressing: hashing of bytes, probes in memory, growth, removal.
#include "runtime.h"

typedef struct {
  char *key;
  uint32_t hash, value;
} Slot;
typedef struct {
  Slot *slots;
  uint32_t mask, used;
} Map;

static uint32_t hash_of(const char *key) {
  uint32_t hash = 2166136261;
  for (; *key; key++) hash = (hash ^ (unsigned char)*key) * 16777619;
  return hash;
}

static bool equal(const char *a, const char *b) {
  while (*a && *a == *b) a++, b++;
  return *a == *b;
}

static void grow(Map *map) {
  Slot *old = map->slots;
  uint32_t count = old ? map->mask + 1 : 0;
  map->mask = count ? count * 2 - 1 : 15;
  map->slots = allocate((map->mask + 1) * sizeof *old);
  memset(map->slots, 0, (map->mask + 1) * sizeof *old);
  for (uint32_t i = 0; i < count; i++) {
    if (!old[i].key) continue;
    uint32_t at = old[i].hash & map->mask;
    while (map->slots[at].key) at = (at + 1) & map->mask;
    map->slots[at] = old[i];
  }
  release(old);
}

static Slot *find(Map *map, const char *key, uint32_t hash) {
  Slot *slot = &map->slots[hash & map->mask];
  while (slot->key && (slot->hash != hash || !equal(slot->key, key)))
    slot = slot == &map->slots[map->mask] ? map->slots : slot + 1;
  return slot;
}

static uint32_t *value_for(Map *map, const char *key) {
  if (!map->slots || map->used * 4 >= map->mask * 3) grow(map);
  uint32_t hash = hash_of(key);
  Slot *slot = find(map, key, hash);
  if (!slot->key) {
    size_t length = strlen(key) + 1;
    *slot = (Slot){allocate(length), hash, 0};
    memcpy(slot->key, key, length);
    map->used++;
  }
  return &slot->value;
}

// Removes a key, and moves those after it that would no longer be found.
static bool take(Map *map, const char *key) {
  Slot *slot = find(map, key, hash_of(key));
  if (!slot->key) return false;
  release(slot->key);
  map->used--;
  uint32_t hole = (uint32_t)(slot - map->slots);
  for (uint32_t at = (hole + 1) & map->mask; map->slots[at].key; at = (at + 1) & map->mask)
    if (((at - map->slots[at].hash) & map->mask) >= ((at - hole) & map->mask)) {
      map->slots[hole] = map->slots[at];
      hole = at;
    }
  map->slots[hole].key = NULL;
  return true;
}

void run(int percent) {
  Map map = {0};
  uint64_t state = 1, sum = 0;
  for (int i = 0; i < share(percent, 1800000); i++) {
    uint64_t random = next_random(&state);
    uint32_t number = random >> 8 & (random % 4 == 0 ? 0x7FFF : 0x3FF);
    char key[16] = "key-";
    int length = 4;
    do key[length++] = (char)('a' + number % 26), number /= 26;
    while (number > 0);
    key[length] = 0;
    if (random % 8 == 5) sum += take(&map, key);
    else sum = mix(sum, *value_for(&map, key) += 1);
  }
  print_integer(map.used);
  print_text(" ");
  print_hex(sum);
}
