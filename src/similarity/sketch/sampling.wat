;; The sampling of `sampling.ts`, four shingles at a time; `npm run tables` makes
;; `sampling.generated.ts` of it.
;;
;; The polynomial of a shingle of eight is made of those of two fours, and these of two twos:
;;   two(i) = code(i) * m + code(i + 1), four(i) = two(i) * m^2 + two(i + 2),
;;   eight(i) = four(i) * m^4 + four(i + 4), all modulo 2^32.
;; A vector holds them for four successive i, so that three products do for four shingles.
(module
  ;; Room for 65,536 symbols and as many hashes.
  (memory (export "memory") 11)

  ;; Sample the `length` symbols (16 bits each) at `codes`. Writes the hashes of those kept to `highs`
  ;; and `lows` and returns how many; `above` has the bits that a kept hash has not. Reads up to 32
  ;; bytes beyond the symbols, and writes up to 12 beyond the hashes.
  (func (export "sample")
    (param $codes i32) (param $length i32) (param $above i32) (param $highs i32) (param $lows i32)
    (result i32)
    (local $at i32) (local $end i32) (local $count i32) (local $kept i32) (local $place i32)
    (local $sample i32) (local $twos v128) (local $nextTwos v128) (local $fours v128)
    (local $nextFours v128) (local $hash v128) (local $second v128) (local $zero v128)
    (local $aboves v128) (local $power1 v128) (local $power2 v128) (local $power4 v128)
    (local $mixer1 v128) (local $mixer2 v128)

    (if (i32.lt_u (local.get $length) (i32.const 8)) (then (return (i32.const 0))))
    (local.set $aboves (i32x4.splat (local.get $above)))
    ;; Powers of the multiplier, and the factors of the finaliser.
    (local.set $power1 (i32x4.splat (i32.const 0x01000193)))
    (local.set $power2 (i32x4.splat (i32.const 0x26027a69)))
    (local.set $power4 (i32x4.splat (i32.const 0x502c3f11)))
    (local.set $mixer1 (i32x4.splat (i32.const 0x85ebca6b)))
    (local.set $mixer2 (i32x4.splat (i32.const 0xc2b2ae35)))

    (local.set $at (local.get $codes))
    ;; Shingles begin before `end`.
    (local.set $end (i32.add (local.get $codes) (i32.mul (i32.sub (local.get $length) (i32.const 7)) (i32.const 2))))

    (local.set $twos (i32x4.add
      (i32x4.mul (v128.load16x4_u (local.get $at)) (local.get $power1))
      (v128.load16x4_u offset=2 (local.get $at))))
    (local.set $nextTwos (i32x4.add
      (i32x4.mul (v128.load16x4_u offset=8 (local.get $at)) (local.get $power1))
      (v128.load16x4_u offset=10 (local.get $at))))
    ;; The shuffle gives the twos two symbols further on.
    (local.set $fours (i32x4.add
      (i32x4.mul (local.get $twos) (local.get $power2))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $twos) (local.get $nextTwos))))

    (loop $each
      ;; `nextTwos` begin at `at` + 4 symbols, `fours` at `at`.
      (local.set $twos (local.get $nextTwos))
      (local.set $nextTwos (i32x4.add
        (i32x4.mul (v128.load16x4_u offset=16 (local.get $at)) (local.get $power1))
        (v128.load16x4_u offset=18 (local.get $at))))
      (local.set $nextFours (i32x4.add
        (i32x4.mul (local.get $twos) (local.get $power2))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 (local.get $twos) (local.get $nextTwos))))
      (local.set $hash (i32x4.add
        (i32x4.mul (local.get $fours) (local.get $power4))
        (local.get $nextFours)))
      (local.set $fours (local.get $nextFours))

      ;; The finaliser but for its last step, which leaves the upper half as it is.
      (local.set $hash (i32x4.mul
        (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 16)))
        (local.get $mixer1)))
      (local.set $hash (i32x4.mul
        (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 13)))
        (local.get $mixer2)))
      (local.set $kept (i32x4.bitmask (i32x4.eq
        (v128.and (local.get $hash) (local.get $aboves))
        (local.get $zero))))

      ;; Where the kept ones begin is written in the place of their first hashes: always, and
      ;; overwritten by the next if not kept.
      (local.set $place (i32.add (local.get $highs) (i32.shl (local.get $count) (i32.const 2))))
      (i32.store (local.get $place) (local.get $at))
      (local.set $place (i32.add (local.get $place) (i32.shl (i32.and (local.get $kept) (i32.const 1)) (i32.const 2))))
      (i32.store (local.get $place) (i32.add (local.get $at) (i32.const 2)))
      (local.set $place (i32.add (local.get $place) (i32.shl (i32.and (local.get $kept) (i32.const 2)) (i32.const 1))))
      (i32.store (local.get $place) (i32.add (local.get $at) (i32.const 4)))
      (local.set $place (i32.add (local.get $place) (i32.and (local.get $kept) (i32.const 4))))
      (i32.store (local.get $place) (i32.add (local.get $at) (i32.const 6)))

      (local.set $count (i32.add (local.get $count) (i32.popcnt (local.get $kept))))
      (local.set $at (i32.add (local.get $at) (i32.const 8)))
      (br_if $each (i32.lt_u (local.get $at) (local.get $end))))

    ;; The last four may have begun beyond the end.
    (block $ended (loop $each
      (br_if $ended (i32.eqz (local.get $count)))
      (local.set $place (i32.add (local.get $highs) (i32.shl (local.get $count) (i32.const 2))))
      (br_if $ended (i32.lt_u (i32.load (i32.sub (local.get $place) (i32.const 4))) (local.get $end)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br $each)))

    ;; Both hashes of the kept ones: eight products each, by the powers from the seventh down, and by
    ;; eight odd factors.
    (block $ended (loop $each
      (br_if $ended (i32.ge_u (local.get $sample) (local.get $count)))
      (local.set $place (i32.add (local.get $highs) (i32.shl (local.get $sample) (i32.const 2))))
      (local.set $at (i32.load (local.get $place)))
      (local.set $hash (i32x4.add
        (i32x4.mul (v128.load16x4_u (local.get $at)) (v128.const i32x4 0x34555cfb 0xfc55f7f9 0x46a747c3 0x502c3f11))
        (i32x4.mul (v128.load16x4_u offset=8 (local.get $at)) (v128.const i32x4 0x3ee6b34b 0x26027a69 0x01000193 0x00000001))))
      (local.set $second (i32x4.add
        (i32x4.mul (v128.load16x4_u (local.get $at)) (v128.const i32x4 0x9e3779b1 0x85ebca77 0xc2b2ae3d 0x27d4eb2f))
        (i32x4.mul (v128.load16x4_u offset=8 (local.get $at)) (v128.const i32x4 0x165667b1 0xd3a2646d 0xfd7046c5 0xb55a4f09))))
      ;; The sum of the first's products stands in lanes 0 and 1, that of the second's in 2 and 3:
      (local.set $hash (i32x4.add
        (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $hash) (local.get $second))
        (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $hash) (local.get $second))))
      (local.set $hash (i32x4.add
        (local.get $hash)
        (i8x16.shuffle 4 5 6 7 0 1 2 3 12 13 14 15 8 9 10 11 (local.get $hash) (local.get $hash))))
      ;; The finaliser.
      (local.set $hash (i32x4.mul
        (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 16)))
        (local.get $mixer1)))
      (local.set $hash (i32x4.mul
        (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 13)))
        (local.get $mixer2)))
      (local.set $hash (v128.xor (local.get $hash) (i32x4.shr_u (local.get $hash) (i32.const 16))))
      (i32.store (local.get $place) (i32x4.extract_lane 0 (local.get $hash)))
      (i32.store
        (i32.add (local.get $lows) (i32.shl (local.get $sample) (i32.const 2)))
        (i32x4.extract_lane 2 (local.get $hash)))
      (local.set $sample (i32.add (local.get $sample) (i32.const 1)))
      (br $each)))
    (local.get $count)))
